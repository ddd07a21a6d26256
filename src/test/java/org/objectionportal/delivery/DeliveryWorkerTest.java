package org.objectionportal.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.objectionportal.stack.Mail;
import org.objectionportal.stack.StackResource;

@QuarkusTest
@WithTestResource(StackResource.class)
class DeliveryWorkerTest extends OutboxTest {

    /**
     * Each once, and no other: no Cc or Bcc, not even an empty one, nothing about the software. Received and Return-Path
     * are the server's that took the mail (RFC 5321 section 4.4).
     */
    private static final List<String> HEADERS = List.of("Auto-Submitted", "Content-Language", "Content-Type", "Date", "From",
            "MIME-Version", "Message-ID", "Received", "Return-Path", "Subject", "To");

    @Inject
    DeliveryRecord record;

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
        assertEquals(HEADERS, mail.headers().stream().map(line -> line.substring(0, line.indexOf(':'))).sorted().toList());
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
}
