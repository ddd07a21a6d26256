package org.objectionportal.accounts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.objectionportal.item.DisputeForm;
import org.objectionportal.item.ItemMessages;
import org.objectionportal.objection.ObjectionMessages;
import org.objectionportal.site.Shell;

/**
 * One account of a person's own: what is known of it that decides over its items (Art. 15 GDPR), and where they say that it is
 * wrong (Art. 16).
 *
 * @param item     texts it shares with the page of one item
 * @param frame    texts it shares with the pages about objections
 * @param age      in words
 * @param country  its name, or that it is not known
 * @param dataFrom up to when the product has told everything, ready to read; empty if it never did
 */
@CheckedTemplate(basePath = "accounts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record AccountPage(Shell shell, AccountsMessages t, ItemMessages item, ObjectionMessages frame, AccountsPage.Line account,
        String age, String country, String dataFrom, DisputeForm dispute) implements TemplateInstance {
}
