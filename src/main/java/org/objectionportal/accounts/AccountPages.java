package org.objectionportal.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;

import org.objectionportal.content.Account;
import org.objectionportal.content.ItemMark;
import org.objectionportal.content.OneInstant;
import org.objectionportal.eligibility.Programme;
import org.objectionportal.eligibility.RulesInForce;
import org.objectionportal.identity.DataSubject;
import org.objectionportal.item.DisputeForm;
import org.objectionportal.item.ItemMessages;
import org.objectionportal.language.Language;
import org.objectionportal.language.Messages;
import org.objectionportal.objection.ObjectionMessages;
import org.objectionportal.objection.Times;
import org.objectionportal.site.Shells;

/** Puts the page of one account together. */
@Singleton
class AccountPages {

    private final Shells shells;
    private final Messages messages;
    private final AccountLines lines;
    private final RulesInForce rules;
    private final Times times;
    private final Clock clock;
    private final OneInstant instant;

    AccountPages(Shells shells, Messages messages, AccountLines lines, RulesInForce rules, Times times, Clock clock, OneInstant instant) {
        this.shells = shells;
        this.messages = messages;
        this.lines = lines;
        this.rules = rules;
        this.times = times;
        this.clock = clock;
        this.instant = instant;
    }

    /**
     * The page as things stand now.
     *
     * @throws NotFoundException if the account is not this person's, or there is none with this number
     */
    AccountPage of(DataSubject person, Language language, long number, boolean problem) {
        return instant.read(() -> page(person, language, number, problem));
    }

    private AccountPage page(DataSubject person, Language language, long number, boolean problem) {
        List<Account> accounts = Account.linkedTo(person.subject());
        Account account = accounts.stream().filter(one -> one.id == number).findFirst().orElseThrow(NotFoundException::new);
        ZoneId zone = times.zoneOf(person, Account.firstRegion(accounts));
        AccountsMessages t = messages.in(language, AccountsMessages.class);
        ItemMessages item = messages.in(language, ItemMessages.class);
        ObjectionMessages frame = messages.in(language, ObjectionMessages.class);
        Instant asOf = account.knownAsOf();
        return new AccountPage(shells.signedIn(language, AccountResource.PATH + "/" + number, ""), t, item, frame, lines.of(account),
                age(t, account), account.region == null ? t.unknown() : language.nameOfRegion(account.region),
                asOf == null ? "" : language.moment(asOf, zone, frame::moment),
                DisputeForm.of(item, t.disputeText(), AccountGround.class, t::ground, account.disputed, ItemMark.dispute(account), zone, problem));
    }

    private String age(AccountsMessages t, Account account) {
        Programme programme = rules.now().programme();
        Boolean adult = account.facts().adultAt(clock.instant(), programme);
        return adult == null ? t.unknown() : adult ? t.adult(programme.adultAge()) : t.minor(programme.adultAge());
    }
}
