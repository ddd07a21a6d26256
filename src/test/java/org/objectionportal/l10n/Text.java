package org.objectionportal.l10n;

import org.objectionportal.language.Language;

/**
 * One text of one language.
 *
 * @param file where it stands
 * @param key  its name, the same in all languages
 * @param value as the portal reads it: escapes and continued lines resolved
 * @param line  from 1: where its key stands
 * @param note  the comment above it for translators, empty without one; only English files have notes
 */
public record Text(TextFile file, String key, String value, int line, String note) {

    /** {@code i18n/messages/site/de.properties:12, key signOut}: how findings name it. */
    public String place() {
        return file.name() + ":" + line + ", key " + key;
    }

    /** {@code messages/site/signOut}: the same in every language. */
    public String address() {
        return file.set() + "/" + key;
    }

    /** Whether nobody has translated it yet: empty, or the English text with the mark of {@code ./l10n new} before it. */
    public boolean isMissing() {
        return value.isBlank() || value.replaceFirst("^#+ ", "").startsWith(Language.UNTRANSLATED);
    }

    public boolean isSource() {
        return file.language().equals(Catalogue.SOURCE);
    }
}
