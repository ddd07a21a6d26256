package org.objectionportal.overview;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.objectionportal.site.Shell;

/**
 * What a person has written with others and that stands in the account of somebody else.
 *
 * @param later whether this is a later page
 * @param older query of the next page, or empty on the last
 */
@CheckedTemplate(basePath = "overview", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record JointPage(Shell shell, OverviewMessages t, List<Item> items, boolean later, String older) implements TemplateInstance {

    /** One of them. @param id its number; @param leftOut whether the person has left it out; @param why it is eligible or not */
    public record Item(long id, OthersLine line, boolean leftOut, boolean eligible, String why) {
    }
}
