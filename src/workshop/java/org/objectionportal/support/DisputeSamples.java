package org.objectionportal.support;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.TemplateInstance;
import org.objectionportal.content.AnswerTime;
import org.objectionportal.content.DisputeGround;
import org.objectionportal.delivery.DeliveryState;
import org.objectionportal.dispute.Decision;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.preview.Part;
import org.objectionportal.preview.Sample;
import org.objectionportal.preview.Samples;
import org.objectionportal.preview.Screen;
import org.objectionportal.site.Shells;

/** Disputes at the support desk: their list, and one in each of its states. */
@IfBuildProfile("preview")
@Singleton
class DisputeSamples implements Samples {

    private static final Instant RECEIVED = Instant.parse("2026-10-20T09:30:00Z");

    private final Shells shells;
    private final DeskTexts desk;

    DisputeSamples(Shells shells, DeskTexts desk) {
        this.shells = shells;
        this.desk = desk;
    }

    @Override
    public List<Sample> all() {
        Optional<DisputedContent> content = Optional.of(new DisputedContent("https://facebook.example/anna/1042", moment(RECEIVED),
                desk.texts().audience(Audience.PUBLIC), desk.texts().minor(), "MT", "What I wrote when I was fifteen."));
        Optional<DisputePage.Ended> answered = Optional.of(new DisputePage.Ended(moment(RECEIVED), Optional.of(Decision.UPHELD),
                desk.texts().mailState(DeliveryState.SENT)));
        return List.of(
                Sample.page(Part.STAFF, Screen.DISPUTES, language -> list(List.of(listed("104", true), listed("", false)), "1.2")),
                Sample.page(Part.STAFF, Screen.DISPUTES_NONE, language -> list(List.of(), "")),
                Sample.page(Part.STAFF, Screen.DISPUTE, language -> dispute(Optional.empty(), Optional.empty(), Optional.empty())),
                Sample.page(Part.STAFF, Screen.DISPUTE_SEEN, language -> dispute(Optional.empty(), content, Optional.empty())),
                Sample.page(Part.STAFF, Screen.DISPUTE_PROBLEM,
                        language -> dispute(Optional.of(DisputeProblem.ANSWERED_ALREADY), content, answered)),
                Sample.page(Part.STAFF, Screen.DISPUTE_ANSWERED, language -> dispute(Optional.empty(), Optional.empty(), answered)),
                Sample.page(Part.STAFF, Screen.DISPUTE_TAKEN_BACK, language -> dispute(Optional.empty(), Optional.empty(),
                        Optional.of(new DisputePage.Ended(moment(RECEIVED), Optional.empty(), "")))));
    }

    private TemplateInstance list(List<ListedDispute> disputes, String next) {
        return new DisputesPage(shells.staff(DisputesResource.PATH), desk.texts(), disputes, !next.isEmpty(), next);
    }

    private TemplateInstance dispute(Optional<DisputeProblem> problem, Optional<DisputedContent> content, Optional<DisputePage.Ended> ended) {
        return new DisputePage(shells.staff(DisputesResource.PATH), desk.texts(), listed("104", ended.isEmpty()), problem,
                List.of(DisputePurpose.values()), content, DisputeView.OPEN.toMinutes(), List.of(Decision.values()), ended);
    }

    private ListedDispute listed(String item, boolean overdue) {
        Instant answerBy = AnswerTime.after(RECEIVED);
        return new ListedDispute("D-1042", item, "https://f•••.example/a•••",
                item.isEmpty() ? "Instagram" : desk.texts().disputed("Facebook", desk.texts().kind(Kind.PHOTO)),
                item.isEmpty() ? DisputeGround.WRONG_AGE : DisputeGround.UNDER_18, RECEIVED, moment(RECEIVED), answerBy, moment(answerBy), overdue);
    }

    private String moment(Instant at) {
        return desk.moment(ZoneId.of("Europe/Brussels"), at);
    }
}
