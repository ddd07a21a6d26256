package org.objectionportal.objection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.objectionportal.objection.FilingClient.reference;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.objectionportal.stack.Keycloak;
import org.objectionportal.stack.Postgres;
import org.objectionportal.testing.People;
import org.objectionportal.testing.Person;
import org.objectionportal.testing.Wire;
import org.objectionportal.testing.Wire.Answer;
import org.objectionportal.vault.Vault;

/** Objecting over HTTP, as browsers, impatient people and attackers do it. Everybody here is new, so that each test counts alone. */
abstract class FilingFixture {

    static final int AT_ONCE = 20;

    Keycloak keycloak;
    Postgres postgres;
    @Inject
    Vault vault;
    @Inject
    Clock clock;

    People people;

    @BeforeEach
    void people() {
        people = new People(keycloak);
    }

    FilingClient newcomer() {
        return new FilingClient(people.create());
    }

    String ownerOf(FilingClient anna) {
        return java.util.HexFormat.of().formatHex(vault.digest("form-owner", anna.person.subject()), 0, 16);
    }

    void assertOne(FilingClient anna, List<Answer> answers) throws Exception {
        Set<String> references = new HashSet<>();
        answers.forEach(answer -> references.add(reference(answer)));
        assertEquals(1, references.size(), references::toString);
        assertEquals(1, count("objection", anna));
        assertEquals(List.of("EXCLUDED"), effects(anna));
        assertEquals(1, count("delivery", anna));
        String reference = references.iterator().next();
        assertTrue(anna.get("/mt/objections/" + reference).body().contains(reference));
        assertTrue(anna.get("/en/objections").body().contains(reference));
        assertTrue(anna.get("/en/objection").one("Location").endsWith(reference));
    }

    void assertNothing(FilingClient anna) throws Exception {
        assertNothing(anna.person);
    }

    void assertNothing(Person person) throws Exception {
        for (String table : List.of("objection", "exclusion", "delivery")) {
            assertEquals(0, number("select count(*) from " + table + " where subject = ?", person.subject()), table);
        }
    }

    void assertNoGap() throws Exception {
        assertEquals(0, number("select count(*) from (select position, at, lag(position) over w as p from exclusion window w as (order by position)) x"
                + " where position <> coalesce(p, 0) + 1 and ? <> ''", "-"));
        assertEquals(1, number("select count(*) from exclusion_position where last = (select max(position) from exclusion) and ? <> ''", "-"));
    }

    long inForce(FilingClient anna) throws Exception {
        return number("select count(*) from objection where ended_at is null and subject = ?", anna.person.subject());
    }

    long count(String table, FilingClient anna) throws Exception {
        return number("select count(*) from " + table + " where subject = ?", anna.person.subject());
    }

    /** What anna filed and withdrew, she did a week earlier. */
    void weekPasses(FilingClient anna) throws Exception {
        try (Connection connection = postgres.superuser(); Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("update objection set filed_at = filed_at - interval '8 days', withdrawn_at = withdrawn_at - interval '8 days',"
                    + " ends_at = ends_at - interval '8 days'"
                    + " where ended_at is null and subject = '" + anna.person.subject() + "'");
        }
    }

    ObjectionWorker worker() {
        return new ObjectionWorker(clock);
    }

    String groundsOf(FilingClient anna, String reference) throws Exception {
        return groundsOf(anna.person, reference);
    }

    String groundsOf(Person person, String reference) throws Exception {
        try (Connection connection = postgres.superuser(); PreparedStatement select = connection.prepareStatement(
                "select grounds from objection where subject = ? and reference = ?")) {
            select.setString(1, person.subject());
            select.setString(2, reference);
            try (ResultSet row = select.executeQuery()) {
                assertTrue(row.next());
                return vault.unlock(row.getBytes(1), "objection.grounds." + reference);
            }
        }
    }

    List<String> effects(FilingClient anna) throws Exception {
        try (Connection connection = postgres.superuser(); PreparedStatement select = connection.prepareStatement(
                "select effect from exclusion where subject = ? order by position")) {
            select.setString(1, anna.person.subject());
            List<String> effects = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    effects.add(row.getString(1));
                }
            }
            return effects;
        }
    }

    long number(String sql, String parameter) throws Exception {
        try (Connection connection = postgres.superuser(); PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, parameter);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    void execute(String sql) throws Exception {
        try (Connection connection = postgres.superuser(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Keycloak tells the portal in the back; wait until it has. */
    static void awaitEnd(String cookie) throws InterruptedException {
        for (int i = 0; i < 50 && Wire.get("/en/objections", "Cookie: " + cookie).status() == 200; i++) {
            Thread.sleep(100);
        }
        assertEquals(303, Wire.get("/en/objections", "Cookie: " + cookie).status());
    }

    interface Act {
        Answer act(int number);
    }

    static List<Answer> atOnce(Act act) throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        return run(IntStream.range(0, AT_ONCE).<Callable<Answer>>mapToObj(i -> () -> {
            start.await();
            return act.act(i);
        }).toList());
    }

    static List<Answer> run(List<Callable<Answer>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> future : threads.invokeAll(acts)) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
