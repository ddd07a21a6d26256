package org.objectionportal.l10n;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.objectionportal.language.Language;

/**
 * How far a language has come.
 *
 * @param screens pages, errors and mails of the portal
 * @param signIn  Keycloak's pages and mails
 * @param notices sections of the notices in force and after
 */
public record Status(Language language, Count screens, Count signIn, Count notices) {

    /** How many texts are in which state; the five add up to all. */
    public record Count(int missing, int stale, int changed, int unreviewed, int reviewed) {

        public int all() {
            return missing + stale + changed + unreviewed + reviewed;
        }

        /** Translated, from the present English. */
        public int done() {
            return changed + unreviewed + reviewed;
        }

        Count plus(Count other) {
            return new Count(missing + other.missing, stale + other.stale, changed + other.changed, unreviewed + other.unreviewed,
                    reviewed + other.reviewed);
        }
    }

    /** All languages, released and in preview, in the order of {@code languages.properties}. */
    public static List<Status> all(Ledger ledger) {
        return ledger.index().languages().stream().map(language -> of(ledger, language)).toList();
    }

    public static Status of(Ledger ledger, Language language) {
        return new Status(language, count(ledger, language, "messages/"), count(ledger, language, "keycloak/"), count(ledger, language, "notices/"));
    }

    public Count total() {
        return screens.plus(signIn).plus(notices);
    }

    private static Count count(Ledger ledger, Language language, String sets) {
        var counts = ledger.index().sources(language.tag()).stream().filter(source -> source.address().startsWith(sets))
                .collect(Collectors.groupingBy(source -> ledger.state(language.tag(), source), Collectors.summingInt(source -> 1)));
        int[] each = Arrays.stream(State.values()).mapToInt(state -> counts.getOrDefault(state, 0)).toArray();
        return new Count(each[0], each[1], each[2], each[3], each[4]);
    }
}
