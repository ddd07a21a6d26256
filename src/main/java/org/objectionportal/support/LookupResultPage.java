package org.objectionportal.support;

import java.util.List;
import java.util.Optional;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.objectionportal.site.Shell;

/**
 * What a look-up found, or that it found nothing.
 *
 * @param recorded   when it was recorded, ready to read
 * @param minutes    for how long the page can be read
 * @param found      how many objections
 * @param objections the person's, newest first
 * @param disputes   what of the person is still to be answered; empty when nobody was found
 */
@CheckedTemplate(basePath = "support", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record LookupResultPage(Shell shell, SupportMessages t, String recorded, LookupPurpose purpose, String ticket,
        CriterionKind criterion, long minutes, long found, List<FoundObjection> objections,
        Optional<OpenDisputes> disputes) implements TemplateInstance {
}
