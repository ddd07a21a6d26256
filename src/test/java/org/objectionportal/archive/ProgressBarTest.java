package org.objectionportal.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void without_a_terminal_it_is_a_line_for_every_tenth() {
        ProgressBar bar = bar(false, 1_000);
        for (int done = 0; done <= 1_000; done++) {
            bar.at(done, done + " items");
        }
        bar.end();
        assertEquals(10, said().lines().count());
        assertEquals(" 10 %  100 items", said().lines().findFirst().orElseThrow());
        assertTrue(said().endsWith(String.format("100 %%  1000 items%n")), said());
    }

    @Test
    void on_a_terminal_it_moves_in_one_line_and_not_too_often() {
        ProgressBar bar = bar(true, 1_000);
        for (int done = 0; done <= 1_000; done++) {
            bar.at(done, "x");
        }
        bar.end();
        assertEquals(1, said().chars().filter(c -> c == '\n').count());
        assertTrue(said().contains("[##############################] 100 %"), said());
        assertTrue(said().chars().filter(c -> c == '\r').count() < 20, said());
    }

    @Test
    void nothing_to_do_is_done() {
        bar(false, 0).at(0, "");
        assertEquals("", said());
    }

    private ProgressBar bar(boolean terminal, long total) {
        return new ProgressBar(new PrintStream(out, true, StandardCharsets.UTF_8), terminal, total);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
