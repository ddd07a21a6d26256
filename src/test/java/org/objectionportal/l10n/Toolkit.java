package org.objectionportal.l10n;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs a program of translate-toolkit. */
final class Toolkit {

    private Toolkit() {
    }

    /** @throws Refusal when it is not installed, or fails, in its own words */
    static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new Refusal(command.get(0) + " failed: " + said);
            }
        } catch (IOException e) {
            throw new Refusal(command.get(0) + " is not installed; it is in Debian’s package translate-toolkit (apt install translate-toolkit).");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(command.get(0) + " was interrupted.");
        }
    }
}
