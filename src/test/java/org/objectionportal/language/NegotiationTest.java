package org.objectionportal.language;

import static java.time.Duration.ofMillis;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

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
            "de;q=0,mt | mt", "de;q=0.000,mt;q=0.001 | mt", "de-DE-x-private | de", "de , el ; q=0.2 | de"})
    void the_language_understood_best_is_chosen(String header, String expected) {
        assertEquals(expected, negotiation.choose(header).tag());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "*", "*;q=0", "de;q=2", "de;q=99", "de_DE", "de;q=x", ";", ",", ",,,", "de;", "q=1", "zz-ZZ", "../../etc",
            "nb", "no", "ru", "-", "de;q=-1", "\u0000", "de\r\nX: y", "<script>", "toolonglanguage", "de;q=0"})
    void what_names_no_language_of_ours_or_cannot_be_read_is_english(String header) {
        assertEquals("en", negotiation.choose(header).tag());
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
