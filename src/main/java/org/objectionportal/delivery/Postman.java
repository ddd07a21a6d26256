package org.objectionportal.delivery;

import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkus.mailer.Mail;
import io.vertx.ext.mail.SMTPException;
import org.jboss.logging.Logger;
import org.objectionportal.vault.Vault;

/** Makes one attempt at one mail. Never throws: what is wrong with one mail must not stop another. */
@Singleton
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);

    private final MailWriter writer;
    private final MailLoop mailLoop;
    private final Vault vault;

    Postman(MailWriter writer, MailLoop mailLoop, Vault vault) {
        this.writer = writer;
        this.mailLoop = mailLoop;
        this.vault = vault;
    }

    Outcome attempt(Delivery delivery) {
        Mail mail;
        try {
            Optional<String> mailbox = MailGuard.mailbox(delivery.recipient(vault));
            if (mailbox.isEmpty()) {
                return Outcome.failed(delivery, DeliveryFailure.ADDRESS_NOT_ACCEPTED);
            }
            mail = writer.write(delivery, mailbox.get());
            MailGuard.check(mail, delivery.reference);
        } catch (RuntimeException e) {
            // Again: the localisation team may be about to mend the text
            LOG.errorf(e, "Mail %s.%s could not be written", delivery.reference, delivery.messageKey);
            return Outcome.trouble(delivery, DeliveryFailure.NOT_WRITABLE);
        }
        try {
            mailLoop.send(mail);
            return Outcome.sent(delivery);
        } catch (RuntimeException e) {
            return outcome(delivery, e);
        }
    }

    private static Outcome outcome(Delivery delivery, RuntimeException e) {
        Optional<SMTPException> answer = answerOf(e);
        // Of an answer only the code: its words often repeat the address
        LOG.warnf("Mail %s.%s was not taken at attempt %d: %s", delivery.reference, delivery.messageKey, delivery.attempts,
                answer.map(a -> "SMTP " + a.getReplyCode()).orElseGet(() -> rootOf(e).getClass().getSimpleName()));
        return answer.filter(Postman::isAboutThisMail).isPresent() ? Outcome.failed(delivery, DeliveryFailure.REFUSED)
                : Outcome.trouble(delivery, DeliveryFailure.GIVEN_UP);
    }

    /**
     * A permanent answer to recipient or content will be the same tomorrow. One to greeting, sign-in or sender is the
     * operator's to mend, and then all mail has to go.
     */
    private static boolean isAboutThisMail(SMTPException answer) {
        String command = answer.getMessage();
        return answer.isPermanent() && (command.startsWith("recipient address not accepted")
                || command.startsWith("DATA command not accepted") || command.startsWith("sending data failed"));
    }

    private static Optional<SMTPException> answerOf(Throwable e) {
        return rootOf(e) instanceof SMTPException answer ? Optional.of(answer) : Optional.empty();
    }

    private static Throwable rootOf(Throwable e) {
        return e.getCause() == null ? e : rootOf(e.getCause());
    }
}
