package org.objectionportal.crawl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.objectionportal.language.Language;
import org.objectionportal.language.Messages;
import org.objectionportal.site.PortalConfig;

/** Everything the files of one language say, and so everything a page in it may say. */
final class Vocabulary {

    private static final Pattern NUMBERED = Pattern.compile("\\{\\d[^}]*}");
    private static final Pattern NAMED = Pattern.compile("\\{[a-zA-Z]+}");
    /** A text may be filled into another, such as a kind of item into the name of a link. */
    private static final int DEPTH = 3;

    private final Values values;
    private final List<Saying> sayings = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();

    Vocabulary(Language language, PortalConfig config, Messages messages) {
        Texts texts = Texts.of(language);
        values = new Values(language, config, messages, texts.units());
        texts.messages().forEach(text -> sayings.add(Saying.ofIcu(text, values)));
        texts.signIn().forEach(text -> sayings.add(Saying.of(text, NUMBERED, values)));
        texts.notice().forEach(text -> sayings.add(Saying.of(text, NAMED, values)));
        sayings.removeIf(saying -> saying.letters() == 0);
        sayings.sort(Comparator.comparing(Saying::letters).reversed());
    }

    /** The text with what is filled in as tokens. */
    String withTokens(String text) {
        return values.withTokens(text);
    }

    /** @return what of that text no file of the language says; without letters when all is said there */
    String unsaid(String text) {
        return known.computeIfAbsent(text, this::withoutSayings);
    }

    private String withoutSayings(String text) {
        String rest = values.withTokens(text);
        for (int pass = 0; pass < DEPTH && rest.codePoints().anyMatch(Character::isLetter); pass++) {
            for (Saying saying : sayings) {
                rest = saying.takenOutOf(rest);
            }
        }
        return rest.replace(Values.TOKEN, '…').strip();
    }
}
