package org.objectionportal.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.objectionportal.item.ItemMessages;
import org.objectionportal.site.Shell;

/**
 * The accounts of a person, those of each sign-in they have added together.
 *
 * @param item texts it shares with the page of one item
 * @param own what the products say is of this sign-in
 * @param given since when all of it is added to another sign-in, if it is
 */
@CheckedTemplate(basePath = "accounts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record AccountsPage(Shell shell, AccountsMessages t, ItemMessages item, List<Line> own, List<Added> added,
        Optional<LocalDate> given) implements TemplateInstance {

    /**
     * @param number names it in the address of its page
     * @param kept   whether an objection holds it that was in force when it changed hands
     */
    public record Line(long number, String product, String name, boolean inUse, boolean kept) {
    }

    /** @param number names it in the form that removes it, and to nobody else */
    public record Added(long number, LocalDate since, List<Line> lines) {
    }
}
