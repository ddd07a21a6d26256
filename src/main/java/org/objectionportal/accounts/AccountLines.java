package org.objectionportal.accounts;

import java.util.List;
import java.util.function.Predicate;

import jakarta.inject.Singleton;

import org.objectionportal.content.Account;
import org.objectionportal.eligibility.AccountState;
import org.objectionportal.site.PortalConfig;

/** Says what is known of accounts. */
@Singleton
class AccountLines {

    private final PortalConfig config;

    AccountLines(PortalConfig config) {
        this.config = config;
    }

    List<AccountsPage.Line> of(List<Account> accounts, Predicate<Account> which) {
        return accounts.stream().filter(which).map(this::of).toList();
    }

    /** A product out of scope has no name in the configuration: its code is what there is. */
    AccountsPage.Line of(Account account) {
        return new AccountsPage.Line(account.id, config.training().productNames().getOrDefault(account.product, account.product),
                account.name, account.state == null || account.state == AccountState.ACTIVE, account.keptOf != null);
    }
}
