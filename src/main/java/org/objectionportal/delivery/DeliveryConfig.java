package org.objectionportal.delivery;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How mail is sent. The defaults suit some hundred thousand mails a day. */
@ConfigMapping(prefix = "portal.delivery")
public interface DeliveryConfig {

    /** How often to look for mail that is due. Shorter is sooner in the inbox, for one small statement each time. */
    @WithDefault("2s")
    String interval();

    /** How many are taken at once. More costs the database less; fewer wait behind one slow mail. */
    @WithDefault("50")
    int batch();

    /** How many are sent at a time, each on a connection kept for the next. */
    @WithDefault("4")
    int parallel();

    /** How long the whole of sending one mail may take. Shorter may send twice what a slow server has just taken. */
    @WithDefault("60s")
    Duration timeout();

    /** After how long a mail gives its place to another and goes on beside it, until {@link #timeout}. */
    @WithDefault("5s")
    Duration hesitation();

    /**
     * How many mails may hesitate beside those that are sent; each has a thread and a connection. Together with
     * {@link #parallel} well below {@code quarkus.mailer.max-pool-size}.
     */
    @WithDefault("16")
    int hesitating();

    /**
     * How long a mail taken is left to who took it. Longer delays what a killed node had in hand; shorter may send a
     * mail twice while its mail server hesitates. At least twice {@link #timeout}.
     */
    @WithDefault("5m")
    Duration lease();

    /** Before the lease ends by this, no more mail of the batch is begun: a little over {@link #timeout}. */
    @WithDefault("90s")
    Duration reserve();

    /** For how long a mail server in trouble is asked again; RFC 5321 section 4.5.4.1 wants four days at least. */
    @WithDefault("7d")
    Duration giveUpAfter();

    /** How long addresses are kept after the last attempt, for people who ask where their mail is. */
    @WithDefault("30d")
    Duration keepAddress();
}
