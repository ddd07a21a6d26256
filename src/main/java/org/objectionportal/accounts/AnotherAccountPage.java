package org.objectionportal.accounts;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.objectionportal.site.Shell;

/**
 * What came of the second sign-in.
 *
 * @param lines what is known of it, if it is to be added
 */
@CheckedTemplate(basePath = "accounts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record AnotherAccountPage(Shell shell, AccountsMessages t, Came came, List<AccountsPage.Line> lines) implements TemplateInstance {

    /** Nothing, the very sign-in they are here with, or another one. */
    public enum Came {
        NOTHING, SAME, ANOTHER
    }
}
