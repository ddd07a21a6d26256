package org.objectionportal.l10n;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is known of each text beyond its words: which English it was made from, and who has read it. Plain property files
 * have no place for that, and what a translation server knows protects nobody: so it is kept in Git, beside the texts.
 */
public final class Ledger {

    /** What people rely on: the notice, objecting and its confirmation, and everything that says that something went wrong. */
    private static final Pattern BINDING = Pattern.compile("notices/.*|messages/(notice|objection|delivery)/.*|messages/site/error.*"
            + "|keycloak/login/(.*(Message|[eE]rror|[eE]xpired|[fF]ailed|[dD]enied|NotFound|Exceeded|Timeout|stale).*"
            + "|insufficientLevelOfAuthentication|acrNotFulfilled|credentialSetupRequired|differentUserAuthenticated)");

    private final TextIndex index;
    private final LedgerFolder folder;

    private Ledger(TextIndex index, LedgerFolder folder) {
        this.index = index;
        this.folder = folder;
    }

    /** @param catalogue the texts; the ledger is {@code ledger/} in the same folder */
    public static Ledger read(Catalogue catalogue) {
        return new Ledger(new TextIndex(catalogue), LedgerFolder.read(catalogue.folder()));
    }

    /** The texts this ledger is about. */
    public TextIndex index() {
        return index;
    }

    /** Whether it is a legal text or an error: in a released language, such a text must not be stale. */
    public static boolean isBinding(Text text) {
        return BINDING.matcher(text.address()).matches();
    }

    /** @param source the English text */
    public State state(String language, Text source) {
        return index.find(language, source.address()).map(this::state).orElse(State.MISSING);
    }

    /** Of a text of any language, English included. */
    public State state(Text text) {
        if (text.isMissing()) {
            return State.MISSING;
        }
        Optional<Line> line = line(text);
        if (line.isEmpty()) {
            return State.UNREVIEWED;
        }
        if (!text.isSource() && index.source(text.address()).map(Text::value).map(Fingerprint::of)
                .filter(now -> !now.equals(line.get().english())).isPresent()) {
            return State.STALE;
        }
        return !line.get().isReviewed() ? State.UNREVIEWED
                : line.get().text().equals(Fingerprint.of(text.value())) ? State.REVIEWED : State.CHANGED;
    }

    public Optional<Line> line(Text text) {
        return Optional.ofNullable(folder.lines(text.file().language()).get(text.address()));
    }

    /** The English text it was made from; empty when no line tells. */
    public Optional<String> englishOf(Text text) {
        return line(text).map(line -> folder.english(text.address(), line.english()));
    }

    /** What is wrong with the ledger's files themselves, in plain words. */
    public List<String> problems() {
        return List.copyOf(folder.problems());
    }

    /**
     * Writes lines in the place of those on the same texts.
     *
     * @param lines made by {@link #made} or {@link #read}
     * @throws IllegalStateException when a file of the ledger cannot be read in full, so that nothing in it is lost
     */
    void write(String language, Collection<Line> lines) {
        if (!folder.problems().isEmpty()) {
            throw new IllegalStateException(String.join("\n", folder.problems()));
        }
        Map<String, String> english = lines.stream().collect(Collectors.toMap(Line::address,
                line -> index.source(line.address()).orElseThrow().value()));
        folder.put(language, lines, english);
        folder.write(language, index.texts(language).keySet());
    }
}
