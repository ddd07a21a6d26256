package org.objectionportal.l10n;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands behind {@code ./l10n} on the command line: words, and options with or without a value. */
final class Arguments {

    private static final Set<String> WITH_VALUE = Set.of("--by", "--as", "--all-of", "--name", "--english-name");
    private static final Set<String> PLAIN = Set.of("--second-opinion");

    private final List<String> words = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();

    /** @throws Refusal when an option is unknown or has no value */
    Arguments(String... arguments) {
        List<String> rest = Arrays.asList(arguments);
        for (int at = 0; at < rest.size(); at++) {
            String word = rest.get(at);
            if (!word.startsWith("--")) {
                words.add(word);
            } else if (PLAIN.contains(word)) {
                options.put(word, "");
            } else if (!WITH_VALUE.contains(word)) {
                throw new Refusal("There is no option " + word + ". ./l10n help names them all.");
            } else if (at + 1 == rest.size() || rest.get(at + 1).isBlank()) {
                throw new Refusal(word + " needs a value behind it.");
            } else {
                options.put(word, rest.get(++at));
            }
        }
    }

    /** @param what it is, for the person who left it out */
    String word(int at, String what) {
        if (at >= words.size()) {
            throw new Refusal("Please say " + what + ". ./l10n help shows how.");
        }
        return words.get(at);
    }

    Optional<String> wordIfAny(int at) {
        return at < words.size() ? Optional.of(words.get(at)) : Optional.empty();
    }

    List<String> wordsFrom(int at) {
        return words.subList(Math.min(at, words.size()), words.size());
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }
}
