package org.objectionportal.stack;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** An SMTP server on loopback that takes every mail and keeps it in memory, in the order of arrival. */
public final class MailSink {

    private final int port;
    private final List<Mail> mails = new ArrayList<>();
    private GreenMail server;

    MailSink(int port) {
        this.port = port;
    }

    /** Takes mail, again or for the first time. */
    public synchronized void start() {
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(10_000);
        server = new GreenMail(setup);
        UserManager users = server.getUserManager();
        users.setMessageDeliveryHandler((message, recipient) -> {
            String address = recipient.getEmail();
            take(message, address);
            GreenMailUser user = users.getUserByEmail(address);
            return user == null ? users.createUser(address, address, "") : user;
        });
        server.start();
    }

    /** Refuses connections until {@link #start}; what has arrived stays. */
    public synchronized void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    /** @return all mails, the oldest first */
    public List<Mail> mails() {
        synchronized (mails) {
            return List.copyOf(mails);
        }
    }

    /** @return the mails to that address, the oldest first */
    public List<Mail> mailsTo(String recipient) {
        return mails().stream().filter(mail -> mail.to().equalsIgnoreCase(recipient)).toList();
    }

    /**
     * Waits for mails.
     *
     * @param count how many there must be to that address, those that are already there included
     * @return the mails to that address, the oldest first
     * @throws AssertionError when they do not come in that time
     */
    public List<Mail> await(String recipient, int count, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        synchronized (mails) {
            while (mailsTo(recipient).size() < count) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    throw new AssertionError("Of " + count + " mails to " + recipient + " within " + patience
                            + " there are " + mailsTo(recipient).size());
                }
                mails.wait(left);
            }
            return mailsTo(recipient);
        }
    }

    /** Forgets all mails. */
    public void clear() {
        synchronized (mails) {
            mails.clear();
        }
    }

    /** @return the port it listens on */
    public int port() {
        return port;
    }

    private void take(MovingMessage message, String recipient) throws MessagingException, UserException {
        try {
            // A copy: the one on the way still belongs to the connection.
            Mail mail = Mail.of(recipient, new MimeMessage(message.getMessage()));
            synchronized (mails) {
                mails.add(mail);
                mails.notifyAll();
            }
        } catch (IOException e) {
            throw new UserException(e);
        }
    }
}
