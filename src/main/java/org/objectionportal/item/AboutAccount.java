package org.objectionportal.item;

import org.objectionportal.content.Account;
import org.objectionportal.language.Language;

/**
 * The page of a whole account, which that of an item leads to while the account is disputed.
 *
 * @param path its address in each language
 * @param text of the link, before product and name
 * @param name of the account, which is of no language
 */
public record AboutAccount(String path, String text, String name) {

    /** Knows these pages. The pages of items do not: those of accounts are made of parts of theirs. */
    public interface Pages {

        /** The page of {@code account}. */
        AboutAccount of(Language language, Account account);
    }
}
