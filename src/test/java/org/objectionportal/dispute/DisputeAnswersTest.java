package org.objectionportal.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import javax.sql.DataSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectionportal.content.DisputeGround;
import org.objectionportal.content.ItemMarks;
import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.stack.Keycloak;
import org.objectionportal.stack.Mail;
import org.objectionportal.stack.MailSink;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.People;

/** What a dispute keeps, what its answer does, and that there is one answer whatever races. */
@QuarkusTest
@WithTestResource(StackResource.class)
class DisputeAnswersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int EXCLUDED = 1;
    private static Disputer anna;

    @Inject
    DataSource database;
    @Inject
    Disputes disputes;
    @Inject
    DisputeList list;
    @Inject
    Answers answers;
    @Inject
    ItemMarks marks;
    @Inject
    Languages languages;
    Keycloak keycloak;
    MailSink sink;

    private Disputer.Item item;
    private Language german;

    @BeforeEach
    void somebody() throws SQLException {
        if (anna == null) {
            anna = new Disputer(new People(keycloak).withManyItems(), database);
        }
        item = anna.nextItem();
        german = languages.find("de").orElseThrow();
    }

    @Test
    void who_was_right_has_the_item_left_out_and_is_told_in_their_language() throws Exception {
        Dispute dispute = disputed();
        assertNotNull(contact(dispute, "recipient"), "the address is kept, locked");
        assertEquals(Answers.Outcome.GIVEN, answers.give("sam", dispute, Decision.UPHELD));
        assertEquals(EXCLUDED, anna.marks(item));
        assertNull(contact(dispute, "recipient"), "the outbox has it now");
        Mail mail = mailAbout(dispute);
        assertEquals("Unsere Antwort auf Ihre Meldung: " + dispute.reference(), mail.subject());
        assertTrue(mail.text().contains("Sie haben recht") && mail.text().contains("/de/content/" + item.id()), mail.text());
    }

    @Test
    void what_was_right_already_is_judged_again_and_the_person_is_told_where_to_complain() throws Exception {
        Dispute dispute = disputed();
        assertEquals(Answers.Outcome.GIVEN, answers.give("sam", dispute, Decision.REJECTED));
        assertEquals(0, anna.marks(item));
        Mail mail = mailAbout(dispute);
        assertTrue(mail.text().contains("Unsere Daten sind richtig") && mail.text().contains("Aufsichtsbehörde")
                && mail.html().contains("vor Gericht"), mail.text());
    }

    @Test
    void the_same_answer_twice_is_one_answer_and_one_mail() throws SQLException {
        Dispute dispute = disputed();
        assertEquals(Answers.Outcome.GIVEN, answers.give("sam", dispute, Decision.UPHELD));
        assertEquals(Answers.Outcome.GIVEN, answers.give("sam", dispute, Decision.UPHELD));
        assertEquals(Answers.Outcome.ANSWERED_ALREADY, answers.give("sam", dispute, Decision.REJECTED));
        assertEquals(Answers.Outcome.ANSWERED_ALREADY, answers.give("kim", dispute, Decision.UPHELD));
        assertEquals(EXCLUDED, anna.marks(item));
        assertEquals("1", mails(dispute));
    }

    @Test
    void of_two_agents_at_the_same_time_one_answers() throws Exception {
        ExecutorService agents = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 5; round++) {
                item = anna.nextItem();
                Dispute dispute = disputed();
                CyclicBarrier together = new CyclicBarrier(2);
                List<Future<Answers.Outcome>> both = Stream.of("sam", "kim").map(agent -> agents.submit(() -> {
                    together.await();
                    return answers.give(agent, dispute, agent.equals("sam") ? Decision.UPHELD : Decision.REJECTED);
                })).toList();
                Answers.Outcome sams = both.get(0).get();
                Answers.Outcome kims = both.get(1).get();
                assertEquals(Set.of(Answers.Outcome.GIVEN, Answers.Outcome.ANSWERED_ALREADY), Stream.of(sams, kims).collect(Collectors.toSet()));
                assertEquals(sams == Answers.Outcome.GIVEN ? EXCLUDED : 0, anna.marks(item));
                assertEquals("1", mails(dispute));
            }
        } finally {
            agents.shutdownNow();
        }
    }

    @Test
    void what_was_taken_back_is_not_answered_and_its_address_is_forgotten() throws SQLException {
        Dispute dispute = disputed();
        marks.retract(anna.person.subject(), item.id());
        assertEquals(Answers.Outcome.TAKEN_BACK, answers.give("sam", dispute, Decision.UPHELD));
        assertEquals(0, anna.marks(item));
        assertEquals("0", mails(dispute));
        disputes.forgetAddresses();
        assertNull(contact(dispute, "recipient"));
    }

    @Test
    void an_account_is_not_let_go_before_it_has_been_corrected() throws Exception {
        assertTrue(disputes.disputeAccount(anna.subject(), german, anna.account, DisputeGround.WRONG_AGE));
        Dispute dispute = newest();
        assertEquals(Answers.Outcome.NOT_CORRECTED, answers.give("sam", dispute, Decision.UPHELD));
        assertEquals("t", anna.one("select disputed from account where id = " + anna.account));
        anna.execute("update account set version = now() + interval '1 second' where id = " + anna.account);
        assertEquals(Answers.Outcome.GIVEN, answers.give("sam", dispute, Decision.UPHELD));
        assertEquals("f", anna.one("select disputed from account where id = " + anna.account));
        assertTrue(mailAbout(dispute).text().contains("berichtigt"));
    }

    @Test
    void without_an_address_the_answer_is_given_all_the_same() throws SQLException {
        marks.dispute(anna.person.subject(), item.id(), DisputeGround.NOT_MINE);
        Dispute dispute = newest();
        assertEquals(Answers.Outcome.GIVEN, answers.give("sam", dispute, Decision.UPHELD));
        assertEquals("0", mails(dispute));
    }

    @Test
    void a_dispute_and_its_address_are_kept_together_or_not_at_all() throws SQLException {
        DisputeReference before = disputed().reference();
        item = anna.nextItem();
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            disputed();
            throw new IllegalStateException("rolled back");
        }));
        assertEquals(before, anna.newest());
        assertFalse(disputes.dispute(anna.subject(), german, Long.MAX_VALUE, DisputeGround.NOT_MINE));
    }

    @Test
    void a_second_dispute_of_the_same_item_changes_nothing() throws SQLException {
        Dispute first = disputed();
        assertTrue(disputes.dispute(anna.subject(), languages.source(), item.id(), DisputeGround.NOT_PUBLIC));
        assertEquals(first, newest());
        assertEquals("de", contact(first, "language"));
    }

    @Test
    void an_answer_cannot_be_changed() throws SQLException {
        answers.give("sam", disputed(), Decision.UPHELD);
        for (String change : new String[] {"update dispute_answer set decision = 'REJECTED'", "delete from dispute_answer"}) {
            assertTrue(assertThrows(SQLException.class, () -> anna.execute(change)).getMessage().contains("it is a record"));
        }
    }

    private Dispute disputed() {
        try {
            assertTrue(disputes.dispute(anna.subject(), german, item.id(), DisputeGround.NOT_MINE));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return QuarkusTransaction.isActive() ? null : newest();
    }

    private Dispute newest() {
        return QuarkusTransaction.requiringNew().call(() -> list.find(anna.newest())).orElseThrow();
    }

    private Mail mailAbout(Dispute dispute) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            for (Mail mail : sink.mailsTo(anna.person.mailAddress())) {
                if (mail.subject().endsWith(": " + dispute.reference())) {
                    return mail;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("No mail about " + dispute.reference());
    }

    private String mails(Dispute dispute) throws SQLException {
        return anna.one("select count(*) from delivery where reference = '" + dispute.reference() + "'");
    }

    private String contact(Dispute dispute, String column) throws SQLException {
        return anna.one("select " + column + " from dispute_contact where mark_id = " + dispute.mark());
    }
}
