package org.objectionportal.overview;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.objectionportal.site.Shell;

/** What of a person's content was used already, by the training data set it is in. */
@CheckedTemplate(basePath = "overview", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record UsedPage(Shell shell, OverviewMessages t, List<DataSet> dataSets) implements TemplateInstance {

    /**
     * One training data set, ready to read.
     *
     * @param name   the pipeline's identifier
     * @param date   the day it was put together, in the person's zone
     * @param isoDay the same for machines
     */
    public record DataSet(String name, String model, String date, String isoDay, long items) {
    }
}
