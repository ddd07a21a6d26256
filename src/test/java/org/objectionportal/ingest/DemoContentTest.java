package org.objectionportal.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectionportal.content.Change;
import org.objectionportal.content.Change.AccountVersion;
import org.objectionportal.content.Change.ItemDeletion;
import org.objectionportal.content.Change.ItemVersion;
import org.objectionportal.eligibility.AccountFacts;
import org.objectionportal.eligibility.ItemFacts;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Outcome;
import org.objectionportal.eligibility.PersonFacts;
import org.objectionportal.eligibility.Programme;
import org.objectionportal.eligibility.RuleSet;
import org.objectionportal.eligibility.Snapshot;

/** The demo shows every reason, and each person what they are there to show. */
class DemoContentTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final RuleSet RULES = new RuleSet(new Programme(Set.of("FACEBOOK", "INSTAGRAM"),
            EnumSet.complementOf(EnumSet.of(Kind.AUDIO, Kind.MESSAGE)), Set.of("DE", "GR", "GB", "IE"), 18));

    @ParameterizedTest(name = "{0}, objection {1}")
    @CsvSource(delimiter = '|', value = {
        "anna   | false | {CONTAINER_NOT_PUBLIC=8, KIND_NOT_IN_SCOPE=1, NOT_LIVE=3, NOT_PUBLIC=19, PRIVATE_MESSAGE=1, UNKNOWN_ATTRIBUTE=6, eligible=92}",
        "mia    | false | {AUTHOR_UNDER_18=9, NOT_PUBLIC=3}",
        "oliver | false | {NOT_PUBLIC=2, UNKNOWN_ATTRIBUTE=2, eligible=10}",
        "clara  | true  | {OBJECTION_IN_FORCE=10}"})
    void everybody_has_the_content_they_are_there_to_show(String name, boolean objection, String expected)
            throws IOException {
        Map<String, AccountVersion> accounts = new HashMap<>();
        Map<String, ItemVersion> items = new LinkedHashMap<>();
        Set<String> gone = new HashSet<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/demo/content", name + ".ndjson"))) {
            LineReader.Reading reading = LineReader.read(line.getBytes(StandardCharsets.UTF_8), NOW);
            assertEquals(null, reading.refusal(), line);
            Change change = reading.change();
            if (change instanceof AccountVersion account) {
                accounts.put(account.uri(), account);
            } else if (change instanceof ItemVersion item) {
                assertEquals(null, items.put(item.uri(), item), "twice: " + item.uri());
            } else if (change instanceof ItemDeletion deletion) {
                gone.add(deletion.uri());
            }
        }
        Map<String, Integer> outcomes = new TreeMap<>();
        for (ItemVersion item : items.values()) {
            AccountVersion account = accounts.get(item.account());
            Outcome outcome = RULES.evaluate(new Snapshot(new PersonFacts(objection),
                    new AccountFacts(account.birthDate(), account.adult(), account.region()),
                    new ItemFacts(account.product(), item.kind(), item.privateMessage(), item.audience(),
                            item.container(), !gone.contains(item.uri())), NOW));
            outcomes.merge(outcome.eligible() ? "eligible" : outcome.deciding().name(), 1, Integer::sum);
        }
        assertEquals(expected, outcomes.toString());
    }
}
