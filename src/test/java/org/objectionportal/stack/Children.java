package org.objectionportal.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Starts and stops the processes of the stack, and sees to it that none outlives the launcher. */
final class Children implements AutoCloseable {

    static final String TERM = "TERM";
    /** PostgreSQL's fast shutdown; at TERM it waits for its clients to leave. */
    static final String INT = "INT";

    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");
    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /**
     * The kernel signals a child when the *thread* that started it ends, so all are started by one that lives as long
     * as the launcher.
     */
    private final ExecutorService starter = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "stack-children");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Child> children = new CopyOnWriteArrayList<>();
    private final Orphans orphans;
    private volatile boolean closed;

    Children(Orphans orphans) {
        this.orphans = orphans;
    }

    /**
     * @param environment the whole environment of the process, besides PATH
     * @param log takes what the process prints, anew at each start
     */
    Child start(String name, List<String> command, Map<String, String> environment, Path log, String stopSignal) {
        return onStarter(() -> {
            if (closed) {
                throw new StackFailure("The stack is stopping.");
            }
            Files.createDirectories(log.getParent());
            ProcessBuilder builder = new ProcessBuilder(bound(command, stopSignal))
                    .directory(log.getParent().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().keySet().retainAll(List.of("PATH"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            orphans.note(process, name);
            Child child = new Child(name, process, log, stopSignal);
            children.add(child);
            return child;
        });
    }

    void stop(Child child) {
        stop(List.of(child));
    }

    /** Stops all, the database after those that use it. */
    @Override
    public void close() {
        closed = true;
        onStarter(() -> null); // one that is being started right now
        List<Child> all = new ArrayList<>(children);
        stop(all.stream().filter(child -> child.stopSignal().equals(TERM)).toList());
        stop(all.stream().filter(child -> child.stopSignal().equals(INT)).toList());
    }

    private void stop(List<Child> some) {
        try {
            for (Child child : some) {
                children.remove(child);
                child.signal();
            }
            for (Child child : some) {
                child.end(PATIENCE);
                orphans.forget(child.process());
            }
        } catch (IOException e) {
            throw new StackFailure("A process could not be stopped.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Own session: Ctrl-C reaches the launcher alone, which stops all in order. Bound: see {@link #starter}. */
    private static List<String> bound(List<String> command, String signal) {
        List<String> bound = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            bound.add(SETSID.toString());
        }
        if (Files.isExecutable(SETPRIV)) {
            bound.addAll(List.of(SETPRIV.toString(), "--pdeathsig", signal));
        }
        bound.addAll(command);
        return bound;
    }

    private <T> T onStarter(Callable<T> task) {
        try {
            return starter.submit(task).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StackFailure failure ? failure
                    : new StackFailure("A process could not be started: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.", e);
        }
    }
}
