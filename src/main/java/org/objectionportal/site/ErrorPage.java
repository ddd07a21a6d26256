package org.objectionportal.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What a person reads when something went wrong: what it was and what to do next, never how it happened inside.
 *
 * @param shell   the frame
 * @param kind    what went wrong
 * @param typed   what the person had typed, so that they can copy it or take it along to another language
 */
@CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ErrorPage(Shell shell, ErrorKind kind, TypedText typed) implements TemplateInstance {
}
