package org.objectionportal.objection;

import java.util.HexFormat;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.objectionportal.vault.Vault;

/**
 * The hidden fields of a form: a key that makes sending it twice one act, and whose form it is, so that a page one
 * person left open is not sent in the session of the next.
 */
@Singleton
class ObjectionForm {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

    private final Vault vault;

    ObjectionForm(Vault vault) {
        this.vault = vault;
    }

    String newKey() {
        return vault.newHandle();
    }

    /** The key a form came with; a form without one of ours is a form of its own. */
    String keyOrNew(String sent) {
        return sent != null && KEY.matcher(sent).matches() ? sent : newKey();
    }

    /** Marks a form as this person's without naming them. */
    String ownerMark(String subject) {
        return HexFormat.of().formatHex(vault.digest("form-owner", subject), 0, 16);
    }

    boolean isOf(String mark, String subject) {
        return ownerMark(subject).equals(mark);
    }
}
