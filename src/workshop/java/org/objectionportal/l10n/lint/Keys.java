package org.objectionportal.l10n.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

import org.objectionportal.l10n.Catalogue;
import org.objectionportal.l10n.Text;
import org.objectionportal.l10n.TextFile;
import org.objectionportal.language.Language;

/** Keys that a language lacks, has too many of, has twice or in another order than English. */
final class Keys implements Rule {

    @Override
    public String name() {
        return "keys";
    }

    @Override
    public String finds() {
        return "texts that are missing, empty, left over, there twice or not in the order of the English file";
    }

    @Override
    public void check(Texts texts, Findings found) {
        for (TextFile file : texts.catalogue().files()) {
            checkSyntax(file, found);
            checkEach(texts, file, found);
            texts.catalogue().file(file.set(), Catalogue.SOURCE).ifPresent(english -> compare(texts, file, english, found));
        }
    }

    private static void checkSyntax(TextFile file, Findings found) {
        try {
            new Properties().load(new java.io.StringReader(String.join("\n", file.lines())));
        } catch (java.io.IOException | IllegalArgumentException e) {
            found.add(file, 0, "The file holds a \\u that is not followed by four hexadecimal digits.", "Type the letter itself.");
        }
    }

    private static void checkEach(Texts texts, TextFile file, Findings found) {
        Set<String> seen = new HashSet<>();
        for (Text text : texts.in(file)) {
            if (!seen.add(text.key())) {
                found.add(file, text.line(), text.key(), "This key is there twice; only the last one counts.", "Delete one of the two lines.");
            }
            if (isReleased(texts, file) && (text.value().isBlank() || text.value().startsWith(Language.UNTRANSLATED))) {
                found.add(file, text.line(), text.key(), "The text is not written yet.", "Write it.");
            }
        }
    }

    private static void compare(Texts texts, TextFile file, TextFile english, Findings found) {
        Set<String> theirs = keys(texts, english);
        Set<String> ours = keys(texts, file);
        theirs.stream().filter(key -> isReleased(texts, file) && !ours.contains(key)).forEach(key -> found.add(file, 0, key,
                "The text “" + key + "” is missing.", "Add it; the English file says what it is for."));
        texts.in(file).stream().filter(text -> !theirs.contains(text.key())).forEach(text -> found.add(file, text.line(), text.key(),
                "The English file has no key “" + text.key() + "”.", "Delete the line, or correct the key if it is mistyped."));
        List<String> order = new ArrayList<>(theirs);
        order.retainAll(ours);
        List<String> own = new ArrayList<>(ours);
        own.retainAll(theirs);
        for (int at = 0; at < own.size(); at++) {
            String key = own.get(at);
            if (!key.equals(order.get(at))) {
                found.add(file, file.find(key).map(Text::line).orElse(0), key, "The lines are not in the order of the English file from here on.",
                        "Put “" + order.get(at) + "” here.");
                return;
            }
        }
    }

    private static boolean isReleased(Texts texts, TextFile file) {
        return texts.languages().released().stream().map(Language::tag).anyMatch(file.language()::equals);
    }

    private static Set<String> keys(Texts texts, TextFile file) {
        return new LinkedHashSet<>(texts.in(file).stream().map(Text::key).toList());
    }
}
