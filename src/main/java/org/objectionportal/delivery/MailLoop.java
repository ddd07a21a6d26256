package org.objectionportal.delivery;

import jakarta.inject.Singleton;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;

/**
 * Sends all mail on one event loop. Called from several threads, the mailer may open a connection on one loop and begin
 * to listen to it on another; a server quick enough has greeted by then, the greeting is dropped, and the mail waits in
 * vain while its connection is lost to the pool. On one loop, listening always begins before anything can arrive.
 */
@Singleton
class MailLoop {

    private final ReactiveMailer mailer;
    private final DeliveryConfig config;
    private final Context context;

    MailLoop(ReactiveMailer mailer, DeliveryConfig config, Vertx vertx) {
        this.mailer = mailer;
        this.config = config;
        this.context = ((VertxInternal) vertx).createEventLoopContext();
    }

    /**
     * Sends, and waits until the server has taken the mail.
     *
     * @throws RuntimeException when it has not: with the server's answer as its root, or a timeout
     */
    void send(Mail mail) {
        Uni.createFrom().deferred(() -> mailer.send(mail))
                .runSubscriptionOn(task -> context.runOnContext(now -> task.run()))
                .await().atMost(config.timeout());
    }
}
