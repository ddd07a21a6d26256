package org.objectionportal.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.objectionportal.eligibility.Example;
import org.objectionportal.eligibility.Programme;
import org.objectionportal.eligibility.RuleSet;

/**
 * A version of the programme, as it was proposed.
 *
 * @param examples   what must be so under it
 * @param reason     what the change is for
 * @param proposedBy Keycloak's {@code sub}, or who made the first one
 * @param activatedAt when it came into force; empty while it is proposed only
 * @param inForce    whether it is the one that counts
 */
record Version(long number, Programme programme, List<Example> examples, String reason, String proposedBy,
        Instant proposedAt, Optional<Instant> activatedAt, boolean inForce) {

    Version {
        examples = List.copyOf(examples);
    }

    RuleSet rules() {
        return new RuleSet(programme);
    }
}
