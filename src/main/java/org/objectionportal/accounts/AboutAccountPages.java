package org.objectionportal.accounts;

import jakarta.inject.Singleton;

import org.objectionportal.content.Account;
import org.objectionportal.item.AboutAccount;
import org.objectionportal.language.Language;
import org.objectionportal.language.Messages;

/** Tells the pages of items where those of accounts are. */
@Singleton
class AboutAccountPages implements AboutAccount.Pages {

    private final Messages messages;

    AboutAccountPages(Messages messages) {
        this.messages = messages;
    }

    @Override
    public AboutAccount of(Language language, Account account) {
        return new AboutAccount(AccountResource.PATH + "/" + account.id, messages.in(language, AccountsMessages.class).about(), account.name);
    }
}
