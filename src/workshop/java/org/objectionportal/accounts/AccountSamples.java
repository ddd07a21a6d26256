package org.objectionportal.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;
import org.objectionportal.accounts.AnotherAccountPage.Came;
import org.objectionportal.content.DisputeGround;
import org.objectionportal.content.ItemMark;
import org.objectionportal.item.DisputeForm;
import org.objectionportal.item.ItemMessages;
import org.objectionportal.language.Language;
import org.objectionportal.language.Messages;
import org.objectionportal.objection.ObjectionMessages;
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
    private static final ZoneId MALTA = ZoneId.of("Europe/Malta");
    private static final Instant AT = Instant.parse("2026-11-24T09:30:00Z");
    private static final List<AccountsPage.Line> LINES = List.of(
            new AccountsPage.Line(1, "Facebook", "Άννα Hoffmann", true, false),
            new AccountsPage.Line(2, "Instagram", "anna.h", false, false),
            new AccountsPage.Line(3, "Instagram", "anna.h.photos", true, true));

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
                account(Screen.ACCOUNT, false, false), account(Screen.ACCOUNT_DISPUTED, true, false),
                account(Screen.ACCOUNT_WITHOUT_GROUND, false, true),
                another(Screen.ANOTHER_ACCOUNT, Came.ANOTHER, LINES),
                another(Screen.ANOTHER_ACCOUNT_UNKNOWN, Came.ANOTHER, List.of()),
                another(Screen.ANOTHER_ACCOUNT_FAILED, Came.NOTHING, List.of()),
                another(Screen.ANOTHER_ACCOUNT_SAME, Came.SAME, List.of()));
    }

    private Sample accounts(Screen screen, List<AccountsPage.Line> own, List<AccountsPage.Added> added, Optional<LocalDate> given) {
        return Sample.page(Part.PAGES, screen,
                language -> new AccountsPage(shells.signedIn(language, screen.path(), ""), texts(language), messages.in(language, ItemMessages.class), own, added, given));
    }

    private Sample another(Screen screen, Came came, List<AccountsPage.Line> lines) {
        return Sample.page(Part.PAGES, screen,
                language -> new AnotherAccountPage(shells.signedIn(language, screen.path(), ""), texts(language), came, lines));
    }

    private Sample account(Screen screen, boolean disputed, boolean problem) {
        return Sample.page(Part.PAGES, screen, language -> {
            AccountsMessages t = texts(language);
            ItemMessages item = messages.in(language, ItemMessages.class);
            ObjectionMessages frame = messages.in(language, ObjectionMessages.class);
            ItemMark dispute = new ItemMark();
            dispute.ground = DisputeGround.WRONG_AGE;
            dispute.since = AT;
            return new AccountPage(shells.signedIn(language, screen.path(), ""), t, item, frame, LINES.get(0),
                    problem ? t.unknown() : disputed ? t.minor(18) : t.adult(18), problem ? t.unknown() : language.nameOfRegion("MT"),
                    language.moment(AT, MALTA, frame::moment),
                    DisputeForm.of(item, t.disputeText(), AccountGround.class, t::ground, disputed, Optional.of(dispute).filter(open -> disputed), MALTA, problem));
        });
    }

    private AccountsMessages texts(Language language) {
        return messages.in(language, AccountsMessages.class);
    }
}
