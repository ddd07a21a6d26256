package org.objectionportal.objection;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.objectionportal.site.ReaderLanguage;
import org.objectionportal.site.SentForm;
import org.objectionportal.vault.Vault;

/**
 * The hidden fields of a form: a key that makes sending it twice one act, and whose form it is, so that a page one
 * person left open is not sent in the session of the next.
 */
@Singleton
class ObjectionForm {

    /** The field of the reasons. */
    static final String GROUNDS = "grounds";

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

    private final Vault vault;

    ObjectionForm(Vault vault) {
        this.vault = vault;
    }

    /**
     * A form that came back.
     *
     * @param key     names the form; one without a key of ours is a form of its own
     * @param owner   marks whose it is; empty when nobody was signed in when it was opened
     * @param another whether it came from the language selector of the page that says it was somebody else's
     */
    record Sent(String key, String owner, Grounds grounds, boolean another) {

        boolean isOwned() {
            return !owner.isEmpty();
        }
    }

    Sent read(SentForm fields) {
        return new Sent(keyOrNew(fields.field("form")), Optional.ofNullable(fields.field("owner")).orElse(""),
                Grounds.read(fields.field(GROUNDS)), ReaderLanguage.isSwitch(fields) && fields.field("another") != null);
    }

    String newKey() {
        return vault.newHandle();
    }

    private String keyOrNew(String sent) {
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
