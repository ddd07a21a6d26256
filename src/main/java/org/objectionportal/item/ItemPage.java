package org.objectionportal.item;

import java.util.Optional;
import java.util.Set;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.objectionportal.content.Account;
import org.objectionportal.eligibility.Reason;
import org.objectionportal.objection.ObjectionMessages;
import org.objectionportal.overview.ContentPage;
import org.objectionportal.overview.OverviewMessages;
import org.objectionportal.site.Shell;

/**
 * One item of a person's own: everything the portal knows of it, and what they can do about it.
 *
 * @param list    texts it shares with the list of all items
 * @param frame   texts it shares with the pages about objections
 * @param failing every reason it is not eligible, in the order of the rules
 * @param account whose page is led to, in place of {@code dispute}, where the whole account is disputed and not the item
 * @param ending  until when the objection is in force, in words, if it is withdrawn; else empty
 */
@CheckedTemplate(basePath = "item", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ItemPage(Shell shell, ItemMessages t, OverviewMessages list, ObjectionMessages frame, ContentPage.Item item,
        Set<Reason> failing, Choices choices, DisputeForm dispute, Optional<Account> account, Prospects prospects, Basis basis,
        String ending) implements TemplateInstance {

    /**
     * What its owner can do.
     *
     * @param excluded  whether they have left it out; then they can take it back in
     * @param admission whether it waits for them to allow it, after they objected and withdrew
     */
    public record Choices(boolean excluded, boolean admission) {
    }

    /**
     * What would happen.
     *
     * @param friends   whether it is certain, and not the case already, that for friends only it would not be eligible
     * @param objection what an objection filed now would change; empty while one is in force
     */
    public record Prospects(boolean friends, Optional<IfObjecting> objection) {

        public boolean any() {
            return friends || objection.isPresent();
        }
    }

    /**
     * @param thisItem whether it would stop being eligible
     * @param items    how many of all their items would
     */
    public record IfObjecting(boolean thisItem, long items) {
    }

    /**
     * What the answer rests on.
     *
     * @param dataFrom up to when the product has told everything, ready to read; empty if it never did
     * @param since    since when the item is as it is, ready to read
     * @param rules    fingerprint of the rules in force, in 16 hexadecimal digits
     */
    public record Basis(String dataFrom, String since, String rules) {
    }
}
