package org.objectionportal.overview;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.objectionportal.content.MentionCount;
import org.objectionportal.site.Shell;

/**
 * Other people's public items that mention a person.
 *
 * @param counts  by account of the person that is mentioned
 * @param blocked how many items are not listed, as one of the two has blocked the other
 * @param later   whether this is a later page
 * @param older   query of the next page, or empty on the last
 */
@CheckedTemplate(basePath = "overview", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record MentionsPage(Shell shell, OverviewMessages t, List<MentionCount> counts, long blocked, List<OthersLine> items,
        boolean later, String older) implements TemplateInstance {
}
