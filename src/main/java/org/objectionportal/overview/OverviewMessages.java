package org.objectionportal.overview;

import java.time.LocalDate;

import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Reason;

/** Texts of the page “My content”. */
public interface OverviewMessages {

    String title();

    String lead();

    String accounts();

    String glance();

    String eligibleItems();

    String notEligibleItems();

    String total(long items);

    String byProduct();

    String product();

    String eligible();

    String notEligible();

    String all();

    String count(long items);

    String notObjected();

    String notObjectedText(long eligible);

    String objectNow();

    String objected();

    String objectedText();

    String items();

    String filter();

    String status();

    String filterKind();

    String filterReason();

    String filterYear();

    String show();

    String kind(Kind kind);

    String audience(Audience audience);

    String audienceUnknown();

    String date(LocalDate date);

    String noDate();

    String noExcerpt();

    String eligibleWhy();

    String reason(Reason reason);

    String beingCheckedAgain();

    String details();

    String view();

    String viewWhat(String product, String kind, String date);

    String pages();

    String newest();

    String older();

    String further();

    String used();

    String usedTitle();

    String usedText();

    String usedNone();

    String usedDate();

    String usedModel();

    String usedDataSet();

    String mentionsTitle();

    String mentionsLead();

    String mentionsObject();

    String mentionsBlocked(long items);

    String mentionsNone();

    String jointTitle();

    String jointLead();

    String jointOwner();

    String jointNone();

    String jointOther();

    String exclude();

    String include();

    String nothingMatches();

    String showAll();

    String byYear();

    String yearsChart();

    String yearsTable();

    String sources();

    String sourceAsOf(LocalDate day);

    String sourceNever();

    String sourceStale();

    String sourceUnread(long items, LocalDate day);

    String sourceUnreadMore();

    String download();

    String downloadTable();

    String downloadData();

    String account();

    String published();

    String text();

    String link();

    String noneTitle();

    String noneText();

    String objectInAdvance();
}
