package org.objectionportal.support;

import java.util.List;
import java.util.Optional;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.objectionportal.dispute.Decision;
import org.objectionportal.site.Shell;

/**
 * One dispute: its content once a purpose was stated, and its answer.
 *
 * @param problem why what was just sent was not done
 * @param content what is known of what is disputed; empty until a purpose was stated
 * @param minutes for how long it can be seen then
 * @param ended   what became of it; empty while it is open
 */
@CheckedTemplate(basePath = "support", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record DisputePage(Shell shell, SupportMessages t, ListedDispute dispute, Optional<DisputeProblem> problem,
        List<DisputePurpose> purposes, Optional<DisputedContent> content, long minutes, List<Decision> decisions,
        Optional<Ended> ended) implements TemplateInstance {

    /**
     * What became of a dispute.
     *
     * @param at       ready to read in the agent's zone
     * @param decision empty when the person took it back
     * @param mail     what became of the mail with the answer, in words; empty when there is none
     */
    public record Ended(String at, Optional<Decision> decision, String mail) {
    }
}
