package org.objectionportal.objection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.objectionportal.site.Shell;

/**
 * A person's objections: the one in force and the history as intervals.
 *
 * @param rows      newest first
 * @param current   the one in force
 * @param ending    of that one; empty when it is not withdrawn
 * @param drawnFrom the day the drawing begins; empty without a history
 */
@CheckedTemplate(basePath = "objection", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ObjectionsPage(Shell shell, ObjectionMessages t, List<Row> rows, Optional<Row> current,
        Optional<Ending> ending, Optional<LocalDate> drawnFrom) implements TemplateInstance {

    /** The width of the drawing in its own units. */
    static final long WIDTH = 1_000;

    /**
     * One interval.
     *
     * @param from      when it was filed, ready to read
     * @param withdrawn when it was withdrawn, ready to read; empty when it is not
     * @param until     when it ends or has ended, ready to read; empty when it is not withdrawn
     * @param x         where it begins in the drawing
     * @param width     how long it is in the drawing, at least visible
     */
    public record Row(String reference, String from, String withdrawn, String until, boolean inForce, long x, long width) {

        public String path() {
            return ObjectionsResource.PATH + "/" + reference;
        }

        public String withdrawalPath() {
            return path() + "/withdrawal";
        }
    }
}
