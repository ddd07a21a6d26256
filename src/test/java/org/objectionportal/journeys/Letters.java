package org.objectionportal.journeys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * Asks the browser with which fonts it draws the letters of a language in the portal's own type. A letter that another
 * font has to lend stands out in the middle of a word; one that no font has is an empty box.
 */
final class Letters {

    private static final List<Integer> WEIGHTS = List.of(400, 600, 700);
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String BULGARIAN = "вгджзийклптцшщю";
    private static final String SHOW = """
            ({ letters, lang, weight }) => {
              document.getElementById('specimen')?.remove();
              const line = document.body.appendChild(document.createElement('p'));
              Object.assign(line, { id: 'specimen', lang, textContent: letters });
              Object.assign(line.style, { fontWeight: weight, inlineSize: 'fit-content', padding: '8px' });
              const frame = () => new Promise(requestAnimationFrame);
              return frame().then(frame).then(() => undefined);
            }""";
    /** Compares with what cannot have a glyph: code points that are no characters. */
    private static final String BOXES = """
            letters => {
              const canvas = new OffscreenCanvas(64, 64), pen = canvas.getContext('2d', { willReadFrequently: true });
              const style = getComputedStyle(document.body);
              const drawn = letter => {
                pen.clearRect(0, 0, 64, 64);
                pen.font = `${style.fontWeight} 32px ${style.fontFamily}`;
                pen.fillText(letter, 8, 44);
                return pen.getImageData(0, 0, 64, 64).data.join();
              };
              const boxes = ['\\u{10FFFE}', '\\u{FFFE}'].map(drawn);
              return [...letters].filter(letter => letter.trim() && boxes.includes(drawn(letter)));
            }""";

    private final Page page;
    private final CDPSession session;

    /** @param page a page of the portal, in its stylesheet */
    Letters(Page page) {
        this.page = page;
        this.session = page.context().newCDPSession(page);
        session.send("DOM.enable");
        session.send("CSS.enable");
    }

    /** @return what is wrong with the letters in use in that language, one line for each kind of type */
    List<String> findings(String lang, String letters) {
        List<String> findings = new ArrayList<>();
        List<?> boxes = (List<?>) page.evaluate(BOXES, letters);
        if (!boxes.isEmpty()) {
            findings.add("no font has the letters " + boxes);
        }
        String words = letters.codePoints().filter(Character::isLetter).mapToObj(Character::toString).collect(Collectors.joining());
        for (int weight : WEIGHTS) {
            String own = fonts(LATIN, lang, weight).keySet().iterator().next();
            if (fonts(words, lang, weight).size() > 1) {
                String lent = Arrays.stream(words.split("")).filter(letter -> !fonts(letter, lang, weight).containsKey(own))
                        .collect(Collectors.joining(" "));
                findings.add("at weight " + weight + " " + own + " lacks " + lent);
            }
        }
        return findings;
    }

    /**
     * Whether a page in Bulgarian has the letters in the forms Bulgarians write. The page can only say its language: it is for
     * the reader's own fonts to have them, as the portal sends none.
     */
    boolean haveBulgarianForms() {
        return !Arrays.equals(drawn("bg"), drawn("ru"));
    }

    /** @return family and number of glyphs, the most used first */
    private Map<String, Integer> fonts(String letters, String lang, int weight) {
        show(letters, lang, weight);
        int root = session.send("DOM.getDocument").getAsJsonObject("root").get("nodeId").getAsInt();
        JsonObject query = new JsonObject();
        query.addProperty("nodeId", root);
        query.addProperty("selector", "#specimen");
        JsonObject node = new JsonObject();
        node.add("nodeId", session.send("DOM.querySelector", query).get("nodeId"));
        Map<String, Integer> fonts = new LinkedHashMap<>();
        for (JsonElement font : session.send("CSS.getPlatformFontsForNode", node).getAsJsonArray("fonts")) {
            fonts.merge(font.getAsJsonObject().get("familyName").getAsString(), font.getAsJsonObject().get("glyphCount").getAsInt(), Integer::sum);
        }
        return fonts;
    }

    private byte[] drawn(String lang) {
        show(BULGARIAN, lang, WEIGHTS.get(0));
        return page.locator("#specimen").screenshot();
    }

    private void show(String letters, String lang, int weight) {
        page.evaluate(SHOW, Map.of("letters", letters, "lang", lang, "weight", weight));
    }
}
