package org.objectionportal.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;
import org.objectionportal.content.Flips;
import org.objectionportal.eligibility.Example;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Programme;
import org.objectionportal.preview.Part;
import org.objectionportal.preview.Sample;
import org.objectionportal.preview.Samples;
import org.objectionportal.preview.Screen;

/** The operators' screens. */
@IfBuildProfile("preview")
@Singleton
class ProgrammeSamples implements Samples {

    private static final Instant PROPOSED = Instant.parse("2026-11-24T09:30:00Z");
    private static final String KEY = "00000000-0000-4000-8000-000000000001";
    private static final List<Example> EXAMPLES = List.of(Example.read("Something only friends can see | item.audience=LIMITED | NOT_PUBLIC"),
            Example.read("A song | item.kind=AUDIO | eligible"));

    private final ProgrammePages pages;

    ProgrammeSamples(ProgrammePages pages) {
        this.pages = pages;
    }

    @Override
    public List<Sample> all() {
        ProposalForm mistaken = new ProposalForm(Map.of(Field.ADULT_AGE, "x", Field.EXAMPLES, "y"));
        return List.of(
                Sample.page(Part.STAFF, Screen.PROGRAMME, language -> pages.all(List.of(proposed(), inForce()))),
                Sample.page(Part.STAFF, Screen.PROGRAMME_FORM, language -> pages.form(ProposalForm.of(inForce()), Set.of(), KEY)),
                Sample.page(Part.STAFF, Screen.PROGRAMME_FORM_PROBLEMS,
                        language -> pages.form(mistaken, mistaken.problems(Set.of("FACEBOOK")), KEY)),
                Sample.page(Part.STAFF, Screen.PROGRAMME_PROPOSAL, language -> pages.one(proposed(), inForce(),
                        Optional.of(count(true)), EnumSet.allOf(Obstacle.class))),
                Sample.page(Part.STAFF, Screen.PROGRAMME_COUNTING, language -> pages.one(proposed(), inForce(),
                        Optional.of(count(false)), EnumSet.of(Obstacle.FLIPS))));
    }

    private static FlipCount count(boolean done) {
        return new FlipCount(2, 1, 1_250_000, new Flips.Progress(7, 0, 830_000, 1_204, 1, done),
                done ? Optional.of(PROPOSED) : Optional.empty());
    }

    private static Version inForce() {
        return new Version(1, programme(EnumSet.of(Kind.POST, Kind.PHOTO), 30), EXAMPLES.subList(0, 1), "Made at the first start",
                "configuration", PROPOSED, Optional.of(PROPOSED), true);
    }

    private static Version proposed() {
        return new Version(2, programme(EnumSet.of(Kind.POST, Kind.VIDEO), 45), EXAMPLES, "Videos in place of photos", "somebody",
                PROPOSED, Optional.empty(), false);
    }

    private static Programme programme(Set<Kind> kinds, int days) {
        return new Programme(Set.of("FACEBOOK"), kinds, Set.of("DE", "IE"), 18, Duration.ofDays(days), null, Duration.ofDays(30));
    }
}
