package org.objectionportal.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of docs/eligibility.md, which people read, are what the rules do. */
class HardCasesTest {

    private static final Path PAGE = Path.of("docs/eligibility.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern CASE = Pattern.compile("\\| ([HX][0-9]+[a-z]?) \\|.*");
    private static final Pattern RULE = Pattern.compile("\\| R[0-9]+ \\|.*");

    record HardCase(String name, String given, List<String> differsIn, String then) {

        @Override
        public String toString() {
            return name + ": " + given;
        }
    }

    static Stream<HardCase> cases() throws IOException {
        return lines(CASE).map(cells -> new HardCase(cells.get(0), cells.get(1), codes(cells.get(2)), cells.get(3)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void then(HardCase hard) {
        Example example = new Example(hard.given(), hard.differsIn(), hard.then().replace("`", ""));
        assertEquals(example, Example.read(example.line()));
        // Kinds that the test's programme leaves out would hide what a case is about.
        assertEquals(example.then(), example.outcome(new RuleSet(withAllKinds())));
    }

    @Test
    void every_hard_case_has_a_row() throws IOException {
        TreeSet<Integer> numbers = new TreeSet<>();
        lines(CASE).map(cells -> cells.get(0)).filter(name -> name.startsWith("H"))
                .forEach(name -> numbers.add(Integer.parseInt(name.replaceAll("\\D", ""))));
        assertEquals(new TreeSet<>(IntStream.rangeClosed(0, 20).boxed().toList()), numbers);
    }

    @Test
    void the_table_of_rules_names_every_reason_in_its_order() throws IOException {
        assertEquals(Arrays.stream(Reason.values()).map(Reason::name).toList(),
                lines(RULE).map(cells -> codes(cells.get(2)).get(0)).toList());
        assertTrue(lines(RULE).allMatch(cells -> cells.size() == 4 && cells.stream().noneMatch(String::isBlank)));
    }

    private static Programme withAllKinds() {
        Programme p = RuleSetTest.PROGRAMME;
        return new Programme(p.products(), EnumSet.allOf(Kind.class), p.regions(), p.adultAge(), p.noticeLead(),
                p.earliestPublished(), p.maxStaleness());
    }

    private static Stream<List<String>> lines(Pattern form) throws IOException {
        return Files.readAllLines(PAGE).stream().filter(line -> form.matcher(line).matches())
                .map(line -> Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1)).map(String::strip).toList());
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map((MatchResult match) -> match.group(1)).toList();
    }
}
