package org.objectionportal.l10n;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The texts a person means. */
final class Choice {

    private Choice() {
    }

    /**
     * @param word the address or its end: {@code messages/site/signOut}, {@code site/signOut}, {@code signOut}
     * @throws Refusal when it is none, or more than one
     */
    static Text one(String word, Collection<Text> texts) {
        List<Text> found = new ArrayList<>();
        for (Text text : texts) {
            if (text.address().equals(word)) {
                return text;
            }
            if (text.address().endsWith("/" + word)) {
                found.add(text);
            }
        }
        if (found.size() != 1) {
            throw new Refusal(found.isEmpty() ? "There is no text “" + word + "”." : "“" + word + "” can be any of these; please say which: "
                    + String.join(" ", found.stream().map(Text::address).toList()));
        }
        return found.get(0);
    }

    /** @param area {@code site}, {@code login}, {@code messages}, {@code keycloak}, {@code ai-training/2} */
    static List<Text> area(String area, Collection<Text> texts) {
        List<Text> found = texts.stream().filter(text -> ("/" + text.file().set() + "/").contains("/" + area + "/")).toList();
        if (found.isEmpty()) {
            throw new Refusal("There is no area “" + area + "”. There are: "
                    + String.join(" ", texts.stream().map(text -> text.file().set()).distinct().toList()));
        }
        return found;
    }
}
