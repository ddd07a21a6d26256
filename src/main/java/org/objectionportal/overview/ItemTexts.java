package org.objectionportal.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.objectionportal.content.Account;
import org.objectionportal.content.ContentItem;
import org.objectionportal.content.ContentView;
import org.objectionportal.content.JointItem;
import org.objectionportal.content.JudgedItem;
import org.objectionportal.content.OthersItem;
import org.objectionportal.content.ProductCount;
import org.objectionportal.content.UnreadCount;
import org.objectionportal.eligibility.Kind;

/** Puts items and counts into words. */
public record ItemTexts(OverviewMessages t, Map<String, String> products, ItemLinks links, ZoneId zone) {

    ContentPage.Share share(ProductCount count) {
        return new ContentPage.Share(name(count.product()), count.eligible(), count.notEligible());
    }

    ContentPage.Share sum(List<ContentPage.Share> shares) {
        return new ContentPage.Share(t.all(), shares.stream().mapToLong(ContentPage.Share::eligible).sum(),
                shares.stream().mapToLong(ContentPage.Share::notEligible).sum());
    }

    /** One item, for a list or a page of its own. @param used numbers of the items a model was trained with */
    public ContentPage.Item item(JudgedItem judged, Set<Long> used) {
        ContentItem item = judged.item();
        LocalDate day = item.published == null ? null : item.published.atZone(zone).toLocalDate();
        return new ContentPage.Item(item.id, name(judged.account().product), kind(item.kind),
                shape(item.kind), day == null ? t.noDate() : t.date(day), day == null ? "" : day.toString(),
                item.audience == null ? t.audienceUnknown() : t.audience(item.audience), item.excerpt == null ? "" : item.excerpt,
                judged.outcome().eligible(), why(judged), links.shown(judged.account().product, item.url),
                used.contains(item.id));
    }

    /** An item in the account of somebody else. */
    OthersLine line(OthersItem item) {
        LocalDate day = item.published().atZone(zone).toLocalDate();
        return new OthersLine(item.author(), name(item.product()), kind(item.kind()), t.date(day), day.toString(), item.excerpt(),
                links.shown(item.product(), item.url()));
    }

    /** One that the person has written with others. */
    JointPage.Item joint(JointItem item) {
        return new JointPage.Item(item.item().id(), line(item.item()), item.leftOut(), item.eligible(),
                item.eligible() ? t.eligibleWhy() : item.reason() == null ? t.jointOther() : t.reason(item.reason()));
    }

    /** @param kind {@code null} if not known: then it has no word */
    String kind(Kind kind) {
        return kind == null ? "" : t.kind(kind);
    }

    /** @param kind {@code null} if not known */
    static String shape(Kind kind) {
        return kind == null ? "page" : kind.name().toLowerCase(Locale.ROOT);
    }

    /** @param unread what of the account could not be read, or {@code null} */
    SourceState source(Account account, ContentView view, UnreadCount unread) {
        Instant asOf = account.knownAsOf();
        return new SourceState(name(account.product), account.name, asOf == null ? null : asOf.atZone(zone).toLocalDate(),
                view.isStale(account), Optional.ofNullable(unread)
                        .map(count -> new SourceState.Unread(count.items, count.latest.atZone(zone).toLocalDate(), count.more)));
    }

    String why(JudgedItem judged) {
        if (judged.outcome().eligible()) {
            return t.eligibleWhy();
        }
        return judged.beingCheckedAgain() ? t.beingCheckedAgain() : t.reason(judged.outcome().deciding());
    }

    /** A product out of scope has no name in the configuration: its code is what there is. */
    String name(String product) {
        return products.getOrDefault(product, product);
    }
}
