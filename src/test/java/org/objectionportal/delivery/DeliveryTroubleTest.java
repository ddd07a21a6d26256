package org.objectionportal.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.objectionportal.stack.StackResource;

@QuarkusTest
@WithTestResource(StackResource.class)
class DeliveryTroubleTest extends OutboxTest {

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
    void mails_a_server_hesitates_over_hold_up_nobody_else() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (ScriptedSmtp smtp = insteadOfSink(line -> line.startsWith("RCPT TO:<slow") ? answerAfter(end) : null)) {
            QuarkusTransaction.requiringNew().run(() -> {
                for (int i = 0; i < 6; i++) {
                    Delivery.enqueue(letter("slow-" + i), Optional.of("slow" + i + "@demo.example"), vault);
                }
            });
            awaitAll(all -> all.stream().allMatch(d -> d.attempts() == 1));
            QuarkusTransaction.requiringNew().run(() -> {
                for (int i = 0; i < 10; i++) {
                    Delivery.enqueue(letter("quick-" + i), Optional.of("quick" + i + "@demo.example"), vault);
                }
            });
            awaitAll(all -> all.stream().allMatch(d -> d.messageKey.startsWith("slow") || d.state() == DeliveryState.SENT));
            assertEquals(6, all().stream().filter(d -> d.state() == DeliveryState.PENDING).count());
            end.countDown();
            awaitAll(all -> all.stream().allMatch(d -> d.state() == DeliveryState.SENT));
            assertEquals(16, smtp.shown().size());
        } finally {
            end.countDown();
            sink.start();
        }
    }

    private static String answerAfter(CountDownLatch end) {
        try {
            end.await();
            return null;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
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

    private static String withoutBoundary(String mail) {
        return mail.replaceAll("=--vertx[A-Za-z0-9_-]*", "BOUNDARY");
    }
}
