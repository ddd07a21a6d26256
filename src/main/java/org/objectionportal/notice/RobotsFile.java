package org.objectionportal.notice;

import java.net.URI;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Which pages search engines should leave alone (RFC 9309): those of one person, and ways that lead to other pages. */
@CheckedTemplate(basePath = "notice", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RobotsFile(URI sitemap) implements TemplateInstance {
}
