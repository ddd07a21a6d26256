package org.objectionportal.stack;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {

    @TempDir
    Path notes;
    private Process child;

    @BeforeEach
    void start() throws IOException {
        child = new ProcessBuilder("sleep", "60").start();
        new Orphans(notes).note(child, "sleep");
    }

    @AfterEach
    void stop() {
        child.destroyForcibly();
    }

    @Test
    void the_child_of_a_living_launcher_stays() throws IOException {
        new Orphans(notes).stop(new Progress());
        assertTrue(child.isAlive());
    }

    @Test
    void the_child_of_a_killed_launcher_is_stopped() throws IOException, InterruptedException {
        replaceLine(2, ended() + " " + System.currentTimeMillis());
        new Orphans(notes).stop(new Progress());
        assertFalse(child.isAlive());
        assertFalse(Files.exists(note()));
    }

    @Test
    void a_process_that_got_the_number_later_stays() throws IOException, InterruptedException {
        replaceLine(1, child.pid() + " " + (System.currentTimeMillis() - 3_600_000));
        replaceLine(2, ended() + " " + System.currentTimeMillis());
        new Orphans(notes).stop(new Progress());
        assertTrue(child.isAlive());
        assertFalse(Files.exists(note()));
    }

    private static long ended() throws IOException, InterruptedException {
        Process launcher = new ProcessBuilder("true").start();
        launcher.waitFor();
        return launcher.pid();
    }

    private void replaceLine(int index, String line) throws IOException {
        String[] lines = Files.readString(note()).split("\n");
        lines[index] = line;
        Files.writeString(note(), String.join("\n", lines));
    }

    private Path note() {
        return notes.resolve(child.pid() + ".process");
    }
}
