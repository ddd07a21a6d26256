package org.objectionportal.programme;

import java.time.Instant;
import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.objectionportal.site.Shell;

/** All versions of the programme, the newest first. */
@CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record VersionsPage(Shell shell, ProgrammeMessages t, List<Line> versions) implements TemplateInstance {

    /** One of them. @param proposed ready to read */
    public record Line(long number, State state, Instant proposedAt, String proposed, String reason) {
    }
}
