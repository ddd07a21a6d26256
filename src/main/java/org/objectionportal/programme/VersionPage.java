package org.objectionportal.programme;

import java.util.List;
import java.util.Set;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.objectionportal.notice.NoticeBounds.Bound;
import org.objectionportal.site.Shell;

/**
 * One version: what is other in it than in the one in force, whether its examples hold, what it would change.
 *
 * @param activated   when it came into force, ready to read; empty if it did not
 * @param against     number of the version in force
 * @param changes     by parameter
 * @param newExamples those that were removed and added
 * @param flips       how far the counting is; null if nothing was counted against the version in force
 * @param obstacles   what keeps the reader from activating it
 * @param countable   whether it can be counted: it is not, or it was too long ago
 * @param exceeded    in what it goes beyond the published notice
 */
@CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record VersionPage(Shell shell, ProgrammeMessages t, long number, State state, String reason, String proposed,
        String activated, long against, List<Change> changes, List<Difference.Word> newExamples, List<Run> examples,
        Counted flips, boolean countable, Set<Obstacle> obstacles, Set<Bound> exceeded) implements TemplateInstance {

    /** A parameter as it was and as it would be. */
    public record Change(Field field, List<Difference.Word> words) {
    }

    /** An example as it was run. @param then what must be, @param outcome what is */
    public record Run(String given, String differsIn, String then, String outcome) {
        /** Whether it holds. */
        public boolean holds() {
            return then.equals(outcome);
        }
    }

    /** What was counted so far. @param finished when it was done, ready to read; empty while it goes on */
    public record Counted(long items, long total, long gained, long lost, String finished) {
    }
}
