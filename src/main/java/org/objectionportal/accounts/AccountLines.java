package org.objectionportal.accounts;

import java.util.List;
import java.util.Map;
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

    /** A product out of scope has no name in the configuration: its code is what there is. */
    List<AccountsPage.Line> of(List<Account> accounts, Predicate<Account> which) {
        Map<String, String> products = config.training().productNames();
        return accounts.stream().filter(which).map(account -> new AccountsPage.Line(
                products.getOrDefault(account.product, account.product), account.name,
                account.state == null || account.state == AccountState.ACTIVE, account.keptOf != null)).toList();
    }
}
