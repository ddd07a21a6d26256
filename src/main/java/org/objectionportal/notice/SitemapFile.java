package org.objectionportal.notice;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.objectionportal.site.Shell;

/**
 * The public pages, each in every language (sitemaps.org 0.9 with Google's alternates).
 *
 * @param pages the frame of each page in each language: it knows the page's addresses
 */
@CheckedTemplate(basePath = "notice", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SitemapFile(List<Shell> pages) implements TemplateInstance {
}
