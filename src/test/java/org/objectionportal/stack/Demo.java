package org.objectionportal.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;

/**
 * The run command: starts the stack and the packaged portal, fills in the demo content, and stays until it is told to
 * stop or one of them breaks.
 */
public final class Demo {

    private final Progress progress = new Progress();
    private final CompletableFuture<Child> broken = new CompletableFuture<>();
    private volatile boolean begun;
    private volatile boolean stopping;
    private Stack stack;
    private MailSink mail;
    private MailPage mailPage;

    private Demo() {
    }

    /** Ends with code 1 when it cannot start or breaks. */
    public static void main(String[] arguments) {
        Demo demo = new Demo();
        // For Ctrl-C and TERM, whenever they come, and for the ends below.
        Runtime.getRuntime().addShutdownHook(new Thread(demo::stop, "demo-stop"));
        try {
            demo.run();
        } catch (Throwable failure) {
            if (!demo.stopping) {
                demo.progress.say(failure instanceof StackFailure ? failure.getMessage() : "Failed: " + failure);
                if (!(failure instanceof StackFailure)) {
                    failure.printStackTrace();
                }
            }
        }
        System.exit(1);
    }

    private void run() throws Exception {
        Path dev = Files.createDirectories(Project.dev());
        try (FileChannel lock = FileChannel.open(dev.resolve("demo.lock"),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (lock.tryLock() == null) {
                throw new StackFailure("The demo of this directory is already running.");
            }
            String portalUrl = "http://localhost:" + DemoPorts.PORTAL.number();
            Secrets secrets = Secrets.in(dev.resolve("secrets.properties"));
            stack = new Stack(new StackPlan(dev, dev.resolve("logs"), portalUrl, DemoPorts.DATABASE.number(),
                    DemoPorts.KEYCLOAK.number(), DemoPorts.SMTP.number(), secrets), progress);
            stack.stopOrphans();
            DemoPorts.requireAll();
            start(portalUrl, dev);
            Child child = broken.get();
            throw child.died();
        }
    }

    private void start(String portalUrl, Path dev) throws Exception {
        begun = true;
        mail = new MailSink(DemoPorts.SMTP.number());
        mail.start();
        mailPage = new MailPage(mail, DemoPorts.MAIL_PAGE.number());
        mailPage.start();
        progress.say("Starting PostgreSQL, Keycloak, the mail server and the portal");
        Portal portal = new Portal(stack.children(), dev.resolve("logs/portal.log"), DemoPorts.PORTAL.number(),
                DemoPorts.MANAGEMENT.number());
        stack.start(() -> {
            portal.start(stack.portalSettings());
            portal.awaitReady();
            progress.say("The portal is ready on port " + DemoPorts.PORTAL.number());
            return null;
        });
        watch(portal.child());
        watch(stack.keycloak().child());
        watch(stack.postgres().child());
        fill(portalUrl);
        progress.say("All is ready\n" + Welcome.box(portalUrl, mailPage.url(), stack.keycloak()));
    }

    private void fill(String portalUrl) throws InterruptedException {
        try {
            int files = new DemoContent(Project.demoContent(), portalUrl, stack.keycloak(), stack.ingestSecret()).post();
            progress.say(files == 0 ? "There is no demo content" : "The demo content is in: " + files + " files");
            new DemoObjection(portalUrl).file();
            new DemoSnapshot(Project.demoSnapshot(), portalUrl, stack.keycloak(), stack.trainingSecret()).tell();
        } catch (StackFailure | IOException | UncheckedIOException | AssertionError e) {
            progress.say("The demo has no content: " + e.getMessage());
        }
    }

    private void watch(Child child) {
        child.process().onExit().thenRun(() -> {
            if (!stopping) {
                broken.complete(child);
            }
        });
    }

    private void stop() {
        stopping = true;
        if (!begun) {
            return;
        }
        progress.say("Stopping");
        if (mailPage != null) {
            mailPage.stop();
        }
        stack.close();
        if (mail != null) {
            mail.stop();
        }
        progress.say("Stopped");
    }
}
