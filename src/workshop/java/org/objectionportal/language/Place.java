package org.objectionportal.language;

/**
 * Where a text stands below {@code i18n/}.
 *
 * @param set      the folder: {@code messages/site}, {@code notices/ai-training/1}
 * @param language tag of the language it is shown in
 * @param key      its name in the file; of a notice the anchor of its section, of its title {@code title}
 */
public record Place(String set, String language, String key) {

    /** {@code site.signOut}: how people call it. */
    public String name() {
        return set.substring(set.indexOf('/') + 1) + "." + key;
    }
}
