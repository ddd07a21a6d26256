package org.objectionportal.notice;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.objectionportal.site.Shell;

/**
 * The notice, in layers: the right to object and a summary first, then everything.
 *
 * @param text    the text in the language of the page
 * @param version the version shown
 * @param current the version in force
 * @param matrix  what the rules in force use; shown with the current version only
 * @param older   versions to link to
 */
@CheckedTemplate(basePath = "notice", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record NoticePage(Shell shell, NoticeMessages t, NoticeText text, NoticeVersion version, NoticeVersion current,
        Matrix matrix, List<NoticeVersion> older) implements TemplateInstance {
}
