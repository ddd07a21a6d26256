package org.objectionportal.delivery;

import jakarta.inject.Singleton;

import io.quarkus.mailer.Mail;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;

/**
 * Sends all mail on one event loop. Called from several threads, the mailer may open a connection on one loop and begin
 * to listen to it on another; a server quick enough has greeted by then, the greeting is dropped, and the mail waits in
 * vain while its connection is lost to the pool. On one loop, listening always begins before anything can arrive.
 * It speaks to the client below the mailer, which writes a {@code Cc:} into every mail, empty ones included, and an empty
 * one is no mail by RFC 5322 section 3.6.3.
 */
@Singleton
class MailLoop {

    private final MailClient client;
    private final DeliveryConfig config;
    private final Context context;

    MailLoop(MailClient client, DeliveryConfig config, Vertx vertx) {
        this.client = client;
        this.config = config;
        this.context = ((VertxInternal) vertx).createEventLoopContext();
    }

    /**
     * Sends, and waits until the server has taken the mail.
     *
     * @throws RuntimeException when it has not: with the server's answer as its root, or a timeout
     */
    void send(Mail mail) {
        Uni.createFrom().completionStage(() -> client.sendMail(message(mail)).toCompletionStage())
                .runSubscriptionOn(task -> context.runOnContext(now -> task.run()))
                .await().atMost(config.timeout());
    }

    private static MailMessage message(Mail mail) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        mail.getHeaders().forEach(headers::add);
        return new MailMessage().setFrom(mail.getFrom()).setTo(mail.getTo()).setSubject(mail.getSubject())
                .setText(mail.getText()).setHtml(mail.getHtml()).setHeaders(headers);
    }
}
