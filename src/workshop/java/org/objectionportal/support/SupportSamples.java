package org.objectionportal.support;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.TemplateInstance;
import org.objectionportal.delivery.DeliveryFailure;
import org.objectionportal.delivery.DeliveryState;
import org.objectionportal.identity.Jurisdiction;
import org.objectionportal.objection.ObjectionMail;
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
    private static final Instant ENDED = Instant.parse("2026-12-09T16:05:00Z");
    private static final String TICKET = "T-4711";

    private final SupportPages pages;
    private final Shells shells;
    private final DeskTexts desk;

    SupportSamples(SupportPages pages, Shells shells, DeskTexts desk) {
        this.pages = pages;
        this.shells = shells;
        this.desk = desk;
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
        return new LookupResultPage(shells.staff(SupportResource.PATH), desk.texts(), moment(WITHDRAWN), LookupPurpose.OWN_OBJECTION, TICKET,
                CriterionKind.REFERENCE, SupportLookup.READABLE.toMinutes(), found.size(), found, disputes);
    }

    /** With a mail in every state, and every reason why one failed. */
    private FoundObjection found(boolean withdrawn) {
        List<FoundObjection.FoundMail> mails = Stream.concat(
                Stream.of(DeliveryState.PENDING, DeliveryState.SENT).map(state -> mail(state, "")),
                Arrays.stream(DeliveryFailure.values()).map(failure -> mail(DeliveryState.FAILED, desk.texts().mailFailure(failure)))).toList();
        return new FoundObjection("K7M4-XPR9-3RTW", FILED, moment(FILED), !withdrawn,
                withdrawn ? Optional.of(WITHDRAWN) : Optional.empty(), withdrawn ? moment(WITHDRAWN) : "",
                withdrawn ? Optional.of(ENDED) : Optional.empty(), withdrawn ? moment(ENDED) : "", "Maltese (mt)", withdrawn ? Jurisdiction.UK : Jurisdiction.EU, 1,
                withdrawn ? "" : "n…@demo.example", mails);
    }

    private FoundObjection.FoundMail mail(DeliveryState state, String failure) {
        return new FoundObjection.FoundMail(ObjectionMail.OBJECTION_FILED, state, failure, 1, FILED, moment(FILED));
    }

    private String moment(Instant at) {
        return desk.moment(ZoneId.of("Europe/Brussels"), at);
    }
}
