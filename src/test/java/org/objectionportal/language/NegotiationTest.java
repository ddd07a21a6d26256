package org.objectionportal.language;

import static java.time.Duration.ofMillis;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the languages released today; who reads none of them but a neighbour of one gets that. */
class NegotiationTest {

    private final Negotiation negotiation = new Negotiation(new Languages());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"de | de", "de-CH-1996 | de", "DE-de | de", "el-GR,en;q=0.5 | el", "mt | mt", "mt-MT | mt",
            "sr-Latn-RS,de;q=0.2 | de", "en-US,en;q=0.9 | en", "xx,yy;q=0.9,el;q=0.1 | el", "en;q=0.4,mt;q=0.5 | mt",
            "de;q=0.5,el;q=0.5 | de", "gsw | de", "gsw-CH,fr-XX;q=0.1 | fr", "lb,ru;q=0.5 | fr", "ca | es", "pt-BR | pt", "mo | ro", "cy | en", "cy,de;q=0.1 | de", "*,de;q=0.5 | de",
            "de;q=0,mt | mt", "de_DE,mt;q=0.5 | mt", "mt;q=x,el;q=0.2 | el", "el;q=0.1,,mt;q=0.3, | mt", "en_US, de | de",
            "eu | es", "gl-ES | es", "fy-NL | nl", "br | fr", "lb-LU,de;q=0.9 | de", "cy-GB,cy;q=0.9 | en", "nb,da;q=0.1 | da", "sr,hr;q=0.1 | hr",
            "ca;q=0.3,lb;q=0.4 | fr", "zh-Hant-TW,zh;q=0.9,sv;q=0.1 | sv", "mo-MD | ro", "pt-AO | pt", "en-AU | en", "fr-CA | fr", "de;q=0.000,mt;q=0.001 | mt", "de-DE-x-private | de", "de , el ; q=0.2 | de"})
    void the_language_understood_best_is_chosen(String header, String expected) {
        assertEquals(expected, negotiation.choose(header).tag());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "*", "*;q=0", "de;q=2", "de;q=99", "de_DE", "de;q=x", ";", ",", ",,,", "de;", "q=1", "zz-ZZ", "../../etc",
            "nb", "no", "nn", "nb-NO,no;q=0.9,nn;q=0.8", "is", "fo", "sr", "sr-Latn", "sr-Cyrl-BA", "bs", "sh", "mk", "uk", "tr", "ru", "de_DE,mt_MT", "-", "de;q=-1", "\u0000", "de\r\nX: y", "<script>", "toolonglanguage", "de;q=0"})
    void what_names_no_language_of_ours_or_cannot_be_read_is_english(String header) {
        assertEquals("en", negotiation.choose(header).tag());
    }

    /** A fixed seed: what fails once fails again. */
    @Test
    void any_header_gives_a_language_of_ours_and_a_readable_one_the_best() {
        Languages languages = new Languages();
        List<String> offered = languages.all().stream().map(Language::tag).toList();
        Random random = new Random(20_261_127);
        String signs = "abcdefghijklmnopqrstuvwxyzABC0123456789-_;,=.q*@ \t\u0000\u00e4\u4e2d";
        for (int i = 0; i < 20_000; i++) {
            String noise = random.ints(random.nextInt(60), 0, signs.length()).mapToObj(at -> String.valueOf(signs.charAt(at))).collect(Collectors.joining());
            assertTrue(offered.contains(negotiation.choose(noise).tag()), noise);

            List<String> order = new ArrayList<>(offered);
            Collections.shuffle(order, random);
            String best = order.get(0);
            List<String> wishes = new ArrayList<>(List.of(best + ";q=0.9", order.get(1) + ";q=0." + random.nextInt(9), "xx;q=1", "sr;q=0.95", order.get(2) + "_X"));
            Collections.shuffle(wishes, random);
            String header = String.join(random.nextBoolean() ? "," : " , ", wishes);
            assertEquals(best, negotiation.choose(header).tag(), header);
        }
    }

    @Test
    void an_endless_header_costs_nothing() {
        negotiation.choose("de");
        assertTimeout(ofMillis(100), () -> {
            assertEquals("en", negotiation.choose("a".repeat(8_000)).tag());
            assertEquals("en", negotiation.choose(IntStream.range(0, 1_000).mapToObj(i -> "de-x" + i).collect(Collectors.joining(","))).tag());
            assertEquals("en", negotiation.choose("-".repeat(999)).tag());
            assertEquals("en", negotiation.choose(",".repeat(999)).tag());
        });
    }
}
