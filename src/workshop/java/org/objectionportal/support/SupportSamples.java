package org.objectionportal.support;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.TemplateInstance;
import org.objectionportal.delivery.DeliveryFailure;
import org.objectionportal.delivery.DeliveryKind;
import org.objectionportal.delivery.DeliveryState;
import org.objectionportal.identity.Jurisdiction;
import org.objectionportal.language.Languages;
import org.objectionportal.language.Messages;
import org.objectionportal.preview.Part;
import org.objectionportal.preview.Sample;
import org.objectionportal.preview.Samples;
import org.objectionportal.preview.Screen;
import org.objectionportal.site.Shells;

/** The support desk: its form, and what it finds. */
@IfBuildProfile("preview")
@Singleton
class SupportSamples implements Samples {

    private static final Instant FILED = Instant.parse("2026-11-24T09:30:00Z");
    private static final Instant WITHDRAWN = Instant.parse("2026-12-02T16:05:00Z");
    private static final String TICKET = "T-4711";

    private final SupportPages pages;
    private final Shells shells;
    private final Messages messages;
    private final Languages languages;

    SupportSamples(SupportPages pages, Shells shells, Messages messages, Languages languages) {
        this.pages = pages;
        this.shells = shells;
        this.messages = messages;
        this.languages = languages;
    }

    @Override
    public List<Sample> all() {
        LookupForm mistaken = new LookupForm("?", "", "");
        return List.of(
                Sample.page(Part.STAFF, Screen.SUPPORT_FORM, language -> pages.form(LookupForm.EMPTY, LookupProblems.NONE)),
                Sample.page(Part.STAFF, Screen.SUPPORT_FORM_PROBLEMS, language -> pages.form(mistaken, mistaken.problems())),
                Sample.page(Part.STAFF, Screen.SUPPORT_FOUND, language -> result(List.of(found(false), found(true)), Optional.of(new OpenDisputes(2, false, "D-1042", WITHDRAWN, moment(WITHDRAWN))))),
                Sample.page(Part.STAFF, Screen.SUPPORT_NOTHING_FOUND, language -> result(List.of(), Optional.empty())));
    }

    private TemplateInstance result(List<FoundObjection> found, Optional<OpenDisputes> disputes) {
        return new LookupResultPage(shells.staff(SupportResource.PATH), texts(), moment(WITHDRAWN), LookupPurpose.OWN_OBJECTION, TICKET,
                CriterionKind.REFERENCE, SupportLookup.READABLE.toMinutes(), found.size(), found, disputes);
    }

    /** With a mail in every state, and every reason why one failed. */
    private FoundObjection found(boolean withdrawn) {
        List<FoundObjection.FoundMail> mails = Stream.concat(
                Stream.of(DeliveryState.PENDING, DeliveryState.SENT).map(state -> mail(state, "")),
                Arrays.stream(DeliveryFailure.values()).map(failure -> mail(DeliveryState.FAILED, texts().mailFailure(failure)))).toList();
        return new FoundObjection("K7M4-XPR9-3RTW", FILED, moment(FILED), withdrawn ? Optional.of(WITHDRAWN) : Optional.empty(),
                withdrawn ? moment(WITHDRAWN) : "", "Maltese (mt)", withdrawn ? Jurisdiction.UK : Jurisdiction.EU, 1,
                withdrawn ? "" : "n…@demo.example", mails);
    }

    private FoundObjection.FoundMail mail(DeliveryState state, String failure) {
        return new FoundObjection.FoundMail(DeliveryKind.OBJECTION_FILED, state, failure, 1, FILED, moment(FILED));
    }

    private String moment(Instant at) {
        ZonedDateTime local = at.atZone(ZoneId.of("Europe/Brussels"));
        return texts().moment(local, languages.source().nameOfZone(local));
    }

    private SupportMessages texts() {
        return messages.in(languages.source(), SupportMessages.class);
    }
}
