package org.objectionportal.l10n.lint;

/**
 * One thing that is wrong, in words for people who are not programmers.
 *
 * @param rule     name of the rule, as it stands in {@code i18n/exceptions.tsv}
 * @param file     from the folder of the project: {@code i18n/messages/site/de.properties}
 * @param line     from 1; 0 when it is about the file as a whole
 * @param language tag; empty when it is about no language
 * @param key      which text, with its place: {@code messages/site/signOut}; empty when it is about the file as a whole
 * @param wrong    what is wrong
 * @param mend     how to put it right
 */
public record Finding(String rule, String file, int line, String language, String key, String wrong, String mend) {

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (key.isEmpty() ? "" : ", " + key.substring(key.lastIndexOf('/') + 1)) + "\n"
                + "    " + (language.isEmpty() ? "" : language + ": ") + wrong + "\n"
                + "    → " + mend + "  [" + rule + "]";
    }
}
