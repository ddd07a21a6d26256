package org.objectionportal.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectionportal.identity.Jurisdiction;
import org.objectionportal.language.Languages;
import org.objectionportal.stack.Mail;
import org.objectionportal.stack.MailSink;
import org.objectionportal.stack.StackResource;
import org.objectionportal.vault.Vault;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class DeliveryWorkerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final AtomicInteger COUNT = new AtomicInteger();

    MailSink sink;
    @Inject
    Vault vault;
    @Inject
    Languages languages;
    @Inject
    Clock clock;
    @Inject
    DeliveryRecord record;

    private String reference;
    private String address;

    @BeforeEach
    void somebodyNew() {
        reference = "TST-DEL-%03d".formatted(COUNT.incrementAndGet());
        address = "person" + COUNT.get() + "@demo.example";
    }

    /** A mail left pending by a test must not reach the script of the next. */
    @AfterEach
    void emptyTheOutbox() {
        QuarkusTransaction.requiringNew().run(() -> Delivery.delete("reference like 'TST-%'"));
    }

    @Test
    void what_is_committed_arrives_once_as_text_and_html_with_its_headers() throws Exception {
        enqueue(Optional.of(address));
        Mail mail = sink.await(address, 1, PATIENCE).get(0);
        Delivery delivery = await(d -> d.state() == DeliveryState.SENT);

        assertEquals("Your objection is in force: " + reference, mail.subject());
        assertEquals("<" + reference + ".filed@localhost>", mail.header("Message-ID"));
        assertEquals("en-GB", mail.header("Content-Language"));
        assertEquals("auto-generated", mail.header("Auto-Submitted"));
        assertEquals(address, mail.header("To"));
        assertNull(mail.header("Cc"));
        assertNull(mail.header("Bcc"));
        assertTrue(mail.header("Content-Type").startsWith("multipart/alternative"), mail.header("Content-Type"));
        assertTrue(mail.text().contains(reference) && mail.html().contains(reference));
        assertEquals(1, delivery.attempts());
        assertEquals(Optional.empty(), delivery.failure());
        Thread.sleep(3_000);
        assertEquals(1, sink.mailsTo(address).size());
    }

    @Test
    void what_is_rolled_back_is_never_told() throws Exception {
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            Delivery.enqueue(letter("filed"), Optional.of(address), vault).flush();
            throw new IllegalStateException("the filing failed");
        }));
        String other = "after-" + address;
        QuarkusTransaction.requiringNew().run(() -> Delivery.enqueue(letter("later"), Optional.of(other), vault));
        sink.await(other, 1, PATIENCE);
        assertEquals(List.of(), sink.mailsTo(address));
    }

    @Test
    void without_a_verified_address_the_person_is_recorded_as_not_told() {
        enqueue(Optional.empty());
        assertEquals(DeliveryState.FAILED, stored().state());
        assertEquals(Optional.of(DeliveryFailure.NO_ADDRESS), stored().failure());
    }

    @Test
    void nothing_is_sent_to_an_address_that_is_not_one_mailbox() throws Exception {
        enqueue(Optional.of(address + ",b@demo.example"));
        Delivery delivery = await(d -> d.state() == DeliveryState.FAILED);
        assertEquals(Optional.of(DeliveryFailure.ADDRESS_NOT_ACCEPTED), delivery.failure());
        assertEquals(List.of(), sink.mailsTo(address));
        assertEquals(List.of(), sink.mailsTo("b@demo.example"));
    }

    @Test
    void while_no_mail_server_answers_it_waits_and_arrives_later() throws Exception {
        sink.stop();
        try {
            enqueue(Optional.of(address));
            Delivery waiting = await(d -> d.attempts() == 1 && d.nextAttemptAt.isBefore(clock.instant().plusSeconds(31)));
            assertEquals(DeliveryState.PENDING, waiting.state());
            assertTrue(waiting.nextAttemptAt.isAfter(clock.instant().plusSeconds(10)), waiting.nextAttemptAt::toString);
        } finally {
            sink.start();
        }
        makeDue();
        assertEquals("<" + reference + ".filed@localhost>", sink.await(address, 1, PATIENCE).get(0).header("Message-ID"));
        assertEquals(2, await(d -> d.state() == DeliveryState.SENT).attempts());
    }

    @Test
    void after_a_temporary_refusal_the_same_bytes_are_sent_again() throws Exception {
        AtomicInteger dots = new AtomicInteger();
        try (ScriptedSmtp smtp = insteadOfSink(line -> line.equals(".") && dots.incrementAndGet() == 1 ? "451 later" : null)) {
            enqueue(Optional.of(address));
            await(d -> d.attempts() == 1 && d.nextAttemptAt.isBefore(clock.instant().plusSeconds(31)));
            makeDue();
            await(d -> d.state() == DeliveryState.SENT);
            assertEquals(2, smtp.shown().size());
            assertEquals(List.of("RCPT TO:<" + address + ">"), smtp.shown().get(0).recipients());
            // Only the boundary, which the mail library counts up, may differ
            assertEquals(withoutBoundary(smtp.shown().get(0).text()), withoutBoundary(smtp.shown().get(1).text()));
        } finally {
            sink.start();
        }
    }

    @Test
    void a_recipient_refused_for_good_is_not_tried_again_and_stops_nobody_else() throws Exception {
        String other = "other-" + address;
        try (ScriptedSmtp smtp = insteadOfSink(line -> line.startsWith("RCPT TO:<person") ? "550 5.1.1 unknown" : null)) {
            QuarkusTransaction.requiringNew().run(() -> {
                Delivery.enqueue(letter("filed"), Optional.of(address), vault);
                Delivery.enqueue(letter("later"), Optional.of(other), vault);
            });
            awaitAll(all -> all.stream().noneMatch(d -> d.state() == DeliveryState.PENDING));
            assertEquals(List.of(List.of("RCPT TO:<" + other + ">")), smtp.shown().stream().map(ScriptedSmtp.Shown::recipients).toList());
        } finally {
            sink.start();
        }
        List<Delivery> newestFirst = all();
        assertEquals(DeliveryState.SENT, newestFirst.get(0).state());
        assertEquals(Optional.of(DeliveryFailure.REFUSED), newestFirst.get(1).failure());
        assertEquals(1, newestFirst.get(1).attempts());
    }

    @Test
    void a_mail_refused_for_good_after_its_content_is_not_tried_again() throws Exception {
        try (ScriptedSmtp smtp = insteadOfSink(line -> line.equals(".") ? "554 5.7.1 content" : null)) {
            enqueue(Optional.of(address));
            assertEquals(Optional.of(DeliveryFailure.REFUSED), await(d -> d.state() == DeliveryState.FAILED).failure());
        } finally {
            sink.start();
        }
    }

    @Test
    void a_refused_sender_is_the_operators_to_mend_and_costs_nobody_their_mail() throws Exception {
        try (ScriptedSmtp smtp = insteadOfSink(line -> line.startsWith("MAIL") ? "553 5.7.1 sender" : null)) {
            enqueue(Optional.of(address));
            Delivery waiting = await(d -> d.attempts() == 1 && d.nextAttemptAt.isBefore(clock.instant().plusSeconds(31)));
            assertEquals(DeliveryState.PENDING, waiting.state());
        } finally {
            sink.start();
        }
    }

    @Test
    void trouble_that_lasts_a_week_ends() throws Exception {
        sink.stop();
        try {
            QuarkusTransaction.requiringNew().run(() ->
                    Delivery.enqueue(letter("filed"), Optional.of(address), vault).giveUpAt = clock.instant().plusSeconds(5));
            assertEquals(Optional.of(DeliveryFailure.GIVEN_UP), await(d -> d.state() == DeliveryState.FAILED).failure());
        } finally {
            sink.start();
        }
    }

    @Test
    void what_a_dead_worker_held_is_sent_again_under_the_same_message_id() throws Exception {
        enqueue(Optional.of(address));
        await(d -> d.state() == DeliveryState.SENT);
        // As if the worker had died between the server's answer and noting it, and its lease had run out
        change("state = 'PENDING'");
        makeDue();
        List<Mail> twice = sink.await(address, 2, PATIENCE);
        assertEquals(twice.get(0).header("Message-ID"), twice.get(1).header("Message-ID"));
        assertEquals(twice.get(0).header("Date"), twice.get(1).header("Date"));
        assertEquals(2, await(d -> d.state() == DeliveryState.SENT).attempts());
    }

    @Test
    void what_another_worker_has_leased_is_left_to_it() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> {
            Delivery leased = Delivery.enqueue(letter("filed"), Optional.of(address), vault);
            leased.nextAttemptAt = clock.instant().plusSeconds(300);
            leased.attempts = 1;
        });
        String other = "after-" + address;
        QuarkusTransaction.requiringNew().run(() -> Delivery.enqueue(letter("later"), Optional.of(other), vault));
        sink.await(other, 1, PATIENCE);
        assertEquals(List.of(), sink.mailsTo(address));
    }

    @Test
    void a_hundred_mails_share_four_connections() throws Exception {
        try (ScriptedSmtp smtp = insteadOfSink(line -> null)) {
            QuarkusTransaction.requiringNew().run(() -> {
                for (int i = 0; i < 100; i++) {
                    Delivery.enqueue(letter("campaign-" + i), Optional.of("many" + i + "@demo.example"), vault);
                }
            });
            awaitAll(all -> all.stream().allMatch(d -> d.state() == DeliveryState.SENT));
            assertEquals(100, smtp.shown().stream().map(ScriptedSmtp.Shown::recipients).distinct().count());
            assertEquals(100, smtp.shown().size());
            assertTrue(smtp.connections() <= 4, smtp.connections() + " connections");
        } finally {
            sink.start();
        }
    }

    @Test
    void the_same_thing_is_never_enqueued_twice() {
        enqueue(Optional.of(address));
        assertThrows(RuntimeException.class, () -> enqueue(Optional.of(address)));
    }

    @Test
    void addresses_are_forgotten_a_month_after_the_last_attempt() throws Exception {
        enqueue(Optional.of(address));
        await(d -> d.state() == DeliveryState.SENT);
        record.forgetAddresses();
        assertFalse(stored().recipient == null);
        QuarkusTransaction.requiringNew().run(() -> Delivery.update("changedAt = ?1 where reference = ?2",
                clock.instant().minus(Duration.ofDays(31)), reference));
        record.forgetAddresses();
        assertNull(stored().recipient);
    }

    private ScriptedSmtp insteadOfSink(UnaryOperator<String> answers) throws Exception {
        // Until the mailer has given up the connections it kept for reuse
        Thread.sleep(4_000);
        sink.stop();
        return new ScriptedSmtp(sink.port(), answers);
    }

    private void enqueue(Optional<String> to) {
        QuarkusTransaction.requiringNew().run(() -> Delivery.enqueue(letter("filed"), to, vault));
    }

    private Letter letter(String key) {
        return new Letter(DeliveryKind.OBJECTION_FILED, reference, "subject", languages.source(), Jurisdiction.EU,
                ZoneId.of("Europe/Dublin"), clock.instant(), key);
    }

    private void makeDue() {
        change("nextAttemptAt = happenedAt");
    }

    private void change(String what) {
        QuarkusTransaction.requiringNew().run(() -> Delivery.update(what + " where reference = ?1", reference));
    }

    private Delivery stored() {
        return all().get(0);
    }

    private List<Delivery> all() {
        return QuarkusTransaction.requiringNew().call(() -> Delivery.of(reference));
    }

    private Delivery await(Predicate<Delivery> expected) throws InterruptedException {
        awaitAll(all -> expected.test(all.get(0)));
        return stored();
    }

    private void awaitAll(Predicate<List<Delivery>> expected) throws InterruptedException {
        Instant end = clock.instant().plus(PATIENCE);
        while (!expected.test(all())) {
            assertTrue(clock.instant().isBefore(end), () -> "Still: " + all().stream().limit(3)
                    .map(d -> d.state() + " after " + d.attempts() + ", next " + d.nextAttemptAt).toList());
            Thread.sleep(100);
        }
    }

    private static String withoutBoundary(String mail) {
        return mail.replaceAll("=--vertx[A-Za-z0-9_-]*", "BOUNDARY");
    }
}
