package org.objectionportal.overview;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.objectionportal.site.Shell;

/**
 * A person's own content: how much of it may be used, and of each item whether and why.
 *
 * @param years     how much of each year may be used
 * @param sources   how up to date what is known of each account is
 * @param choices   what can be filtered by
 * @param chosen    what is filtered by
 * @param found     how many items that leaves
 * @param objection reference of the objection in force, or empty
 * @param ending    until when it is in force, in words, if it is withdrawn; else empty
 * @param older     query of the next page, or empty on the last
 */
@CheckedTemplate(basePath = "overview", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ContentPage(Shell shell, OverviewMessages t, List<Share> shares, Share sum, YearChart years,
        List<SourceState> sources, List<Item> items, Choices choices, ContentQueryParameters chosen, long found,
        String objection, String ending, String older) implements TemplateInstance {

    /** How many items of one product, or of all, are eligible and how many are not. */
    public record Share(String name, long eligible, long notEligible) {

        public long total() {
            return eligible + notEligible;
        }
    }

    /**
     * One item, ready to read.
     *
     * @param id       its number in the address of its page
     * @param shape    of the icon that stands where a thumbnail would
     * @param date     the day in the person's zone, or a text that there is none
     * @param isoDay   the same for machines, or empty
     * @param audience who can see it
     * @param url      where it can be seen, or empty; only https
     * @param used     whether a model was trained with it already
     */
    public record Item(long id, String product, String kind, String shape, String date, String isoDay, String audience,
            String excerpt, boolean eligible, String why, String url, boolean used) {
    }
}
