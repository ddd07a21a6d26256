package org.objectionportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectionportal.content.Flips.Progress;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Programme;
import org.objectionportal.eligibility.RuleSet;
import org.objectionportal.stack.Postgres;
import org.objectionportal.stack.StackResource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What other rules would let in and keep out is counted in steps, exactly, and without changing anything. */
@QuarkusTest
@WithTestResource(StackResource.class)
class FlipsTest {

    private static final RuleSet FACEBOOK = Changes.rules(Set.of("FACEBOOK"));
    private static final RuleSet INSTAGRAM = Changes.rules(Set.of("INSTAGRAM"));

    Postgres postgres;

    private ContentDatabase database;
    private Flips flips;

    @BeforeEach
    void some() throws SQLException, IOException {
        database = ContentDatabase.empty(postgres);
        flips = new Flips(database.source(), Changes.CLOCK);
        List<Change> changes = new ArrayList<>(List.of(account("f", "anna", "FACEBOOK"), account("i", "anna", "INSTAGRAM"),
                account("o", "ben", "FACEBOOK")));
        for (int i = 0; i < 2_100; i++) {
            changes.add(Changes.item("f", i, 1, i % 3 == 0 ? Audience.LIMITED : Audience.PUBLIC));
        }
        changes.add(Changes.item("i", 5_000, 1, Audience.PUBLIC));
        changes.add(Changes.item("i", 5_001, 1, Audience.PUBLIC));
        changes.add(Changes.item("o", 6_000, 1, Audience.PUBLIC));
        new ContentStore(database.source(), FACEBOOK, Changes.CLOCK).apply(changes);
        database.execute("""
            INSERT INTO objection (reference, subject, filed_at, language, jurisdiction, zone, notice_version, form_key)
            VALUES (gen_random_uuid(), 'ben', '%s', 'en', 'EU', 'UTC', 1, gen_random_uuid())""".formatted(Changes.NOW));
    }

    @Test
    void what_another_product_lets_in_and_keeps_out() throws SQLException {
        long written = database.number("SELECT max(xmin::text::bigint) FROM content_item");
        Progress all = count(FACEBOOK, INSTAGRAM);

        assertEquals(1_400, all.lost());
        assertEquals(2, all.gained());
        assertEquals(2_102, all.items(), "not those of somebody who objects");
        assertEquals(2_103, flips.all());
        assertEquals(written, database.number("SELECT max(xmin::text::bigint) FROM content_item"), "nothing is judged by it");
    }

    @Test
    void what_other_regions_keep_out_of_whole_accounts() throws SQLException {
        RuleSet french = new RuleSet(new Programme(Set.of("FACEBOOK"), EnumSet.of(Kind.POST), Set.of("FR"), 18, Duration.ZERO,
                null, Duration.ofDays(30)));

        assertEquals(1_400, count(FACEBOOK, french).lost());
        assertEquals(1_400, count(french, FACEBOOK).gained());
        assertEquals(0, count(FACEBOOK, FACEBOOK).lost() + count(FACEBOOK, FACEBOOK).gained());
    }

    private Progress count(RuleSet before, RuleSet after) throws SQLException {
        Progress progress = Progress.NONE;
        while (!progress.done()) {
            Progress next = flips.step(before, after, progress);
            assertTrue(next.items() - progress.items() <= 2 * Batches.SIZE, "a step is bounded");
            progress = next;
        }
        return progress;
    }

    private static Change account(String name, String subject, String product) {
        return Changes.account("https://social.example/" + name, Changes.NOW, subject, product, LocalDate.of(1990, 5, 4));
    }
}
