package org.objectionportal.delivery;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.objectionportal.identity.Jurisdiction;
import org.objectionportal.language.Languages;
import org.objectionportal.stack.MailSink;
import org.objectionportal.vault.Vault;

/** What tests of the outbox share: somebody new to write to, the outbox, the mail server. */
abstract class OutboxTest {

    static final Duration PATIENCE = Duration.ofSeconds(20);
    static final AtomicInteger COUNT = new AtomicInteger();

    MailSink sink;
    @Inject
    Vault vault;
    @Inject
    Languages languages;
    @Inject
    Clock clock;

    String reference;
    String address;

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

    ScriptedSmtp insteadOfSink(UnaryOperator<String> answers) throws Exception {
        sink.stop();
        return new ScriptedSmtp(sink.port(), answers);
    }

    void enqueue(Optional<String> to) {
        QuarkusTransaction.requiringNew().run(() -> Delivery.enqueue(letter("filed"), to, vault));
    }

    Letter letter(String key) {
        return new Letter(DeliveryKind.OBJECTION_FILED, reference, "subject", languages.source(), Jurisdiction.EU,
                ZoneId.of("Europe/Dublin"), clock.instant(), "/objections/" + reference, key, Optional.empty());
    }

    void makeDue() {
        change("nextAttemptAt = happenedAt");
    }

    void change(String what) {
        QuarkusTransaction.requiringNew().run(() -> Delivery.update(what + " where reference = ?1", reference));
    }

    Delivery stored() {
        return all().get(0);
    }

    List<Delivery> all() {
        return QuarkusTransaction.requiringNew().call(() -> Delivery.of(reference));
    }

    Delivery await(Predicate<Delivery> expected) throws InterruptedException {
        awaitAll(all -> expected.test(all.get(0)));
        return stored();
    }

    void awaitAll(Predicate<List<Delivery>> expected) throws InterruptedException {
        Instant end = clock.instant().plus(PATIENCE);
        while (!expected.test(all())) {
            assertTrue(clock.instant().isBefore(end), () -> "Still: " + all().stream().limit(3)
                    .map(d -> d.state() + " after " + d.attempts() + ", next " + d.nextAttemptAt).toList());
            Thread.sleep(100);
        }
    }
}
