package org.objectionportal.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;
import org.objectionportal.accounts.AnotherAccountPage.Came;
import org.objectionportal.language.Language;
import org.objectionportal.language.Messages;
import org.objectionportal.preview.Part;
import org.objectionportal.preview.Sample;
import org.objectionportal.preview.Samples;
import org.objectionportal.preview.Screen;
import org.objectionportal.site.Shells;

/** My accounts, and what comes of signing in with another one. */
@IfBuildProfile("preview")
@Singleton
class AccountSamples implements Samples {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final List<AccountsPage.Line> LINES = List.of(
            new AccountsPage.Line("Facebook", "Άννα Hoffmann", true, false),
            new AccountsPage.Line("Instagram", "anna.h", false, false),
            new AccountsPage.Line("Instagram", "anna.h.photos", true, true));

    private final Shells shells;
    private final Messages messages;

    AccountSamples(Shells shells, Messages messages) {
        this.shells = shells;
        this.messages = messages;
    }

    @Override
    public List<Sample> all() {
        return List.of(
                accounts(Screen.ACCOUNTS, LINES, List.of(new AccountsPage.Added(1, DAY, LINES),
                        new AccountsPage.Added(2, DAY, List.of())), Optional.empty()),
                accounts(Screen.ACCOUNTS_NONE, List.of(), List.of(), Optional.empty()),
                accounts(Screen.ACCOUNTS_GIVEN, List.of(), List.of(), Optional.of(DAY)),
                another(Screen.ANOTHER_ACCOUNT, Came.ANOTHER, LINES),
                another(Screen.ANOTHER_ACCOUNT_UNKNOWN, Came.ANOTHER, List.of()),
                another(Screen.ANOTHER_ACCOUNT_FAILED, Came.NOTHING, List.of()),
                another(Screen.ANOTHER_ACCOUNT_SAME, Came.SAME, List.of()));
    }

    private Sample accounts(Screen screen, List<AccountsPage.Line> own, List<AccountsPage.Added> added, Optional<LocalDate> given) {
        return Sample.page(Part.PAGES, screen,
                language -> new AccountsPage(shells.signedIn(language, screen.path(), ""), texts(language), own, added, given));
    }

    private Sample another(Screen screen, Came came, List<AccountsPage.Line> lines) {
        return Sample.page(Part.PAGES, screen,
                language -> new AnotherAccountPage(shells.signedIn(language, screen.path(), ""), texts(language), came, lines));
    }

    private AccountsMessages texts(Language language) {
        return messages.in(language, AccountsMessages.class);
    }
}
