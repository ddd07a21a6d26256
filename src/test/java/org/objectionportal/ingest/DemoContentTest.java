package org.objectionportal.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectionportal.content.Change;
import org.objectionportal.content.Change.AccountVersion;
import org.objectionportal.content.Change.ItemDeletion;
import org.objectionportal.content.Change.ItemPlacement;
import org.objectionportal.content.Change.ItemVersion;
import org.objectionportal.eligibility.AccountFacts;
import org.objectionportal.eligibility.ItemFacts;
import org.objectionportal.eligibility.ItemState;
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
            EnumSet.complementOf(EnumSet.of(Kind.AUDIO, Kind.MESSAGE)), Set.of("DE", "GR", "GB", "IE"), 18,
            Duration.ofDays(30), null, Duration.ofDays(30)));

    @ParameterizedTest(name = "{0}, objection {1}")
    @CsvSource(delimiter = '|', value = {
        "anna   | false | {CONTAINER_NOT_PUBLIC=8, KIND_NOT_IN_SCOPE=1, NOTICE_PERIOD=1, NOT_LIVE=5, NOT_PUBLIC=19, POSTED_UNDER_18=1, PRIVATE_MESSAGE=1, SENSITIVE_HOLD=1, UNKNOWN_ATTRIBUTE=6, eligible=94}",
        "anna-foto | false | {eligible=4}",
        "mia    | false | {AUTHOR_UNDER_18=9, NOT_PUBLIC=3}",
        "oliver | false | {NOT_PUBLIC=2, UNKNOWN_ATTRIBUTE=2, eligible=10}",
        "clara  | true  | {OBJECTION_IN_FORCE=10}"})
    void everybody_has_the_content_they_are_there_to_show(String name, boolean objection, String expected)
            throws IOException {
        Map<String, AccountVersion> accounts = new HashMap<>();
        Map<String, ItemVersion> items = new LinkedHashMap<>();
        Map<String, Change> later = new HashMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/demo/content", name + ".ndjson"))) {
            LineReader.Reading reading = LineReader.read(line.getBytes(StandardCharsets.UTF_8), NOW);
            assertEquals(null, reading.refusal(), line);
            Change change = reading.change();
            if (change instanceof AccountVersion account) {
                accounts.put(account.uri(), account);
            } else if (change instanceof ItemVersion item) {
                assertEquals(null, items.put(item.uri(), item), "twice: " + item.uri());
            } else {
                later.put(change.uri(), change);
            }
        }
        Map<String, Integer> outcomes = new TreeMap<>();
        for (ItemVersion item : items.values()) {
            Change change = later.get(item.uri());
            boolean placed = change instanceof ItemPlacement;
            AccountVersion account = accounts.get(item.account());
            AccountFacts facts = new AccountFacts(account.birthDate(), account.adult(), account.adultSince(), account.region(),
                    account.state(), account.hidden(), Instant.EPOCH, account.notifiedAt(), NOW, false, false, false);
            Outcome outcome = RULES.evaluate(new Snapshot(new PersonFacts(objection), facts,
                    new ItemFacts(account.product(), item.kind(), item.privateMessage(),
                            placed ? ((ItemPlacement) change).audience() : item.audience(), item.container(),
                            change instanceof ItemDeletion ? ItemState.DELETED : item.state(), item.published(),
                            placed ? change.version() : item.published(), facts.adultAt(item.published(), RULES.programme()),
                            false, false, false, false, false, item.sensitive()), NOW));
            outcomes.merge(outcome.eligible() ? "eligible" : outcome.deciding().name(), 1, Integer::sum);
        }
        assertEquals(expected, outcomes.toString());
    }
}
