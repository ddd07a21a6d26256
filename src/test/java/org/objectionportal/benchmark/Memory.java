package org.objectionportal.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much memory a JVM holds: its heap after a collection, and all that is resident. */
record Memory(ProcessHandle jvm) {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    /** In MiB. */
    String text() throws IOException, InterruptedException {
        ask("GC.run");
        String heap = ask("GC.heap_info");
        return mebibytes(USED, heap) + " heap, "
                + mebibytes(RESIDENT, Files.readString(Path.of("/proc/" + jvm.pid() + "/status"))) + " resident";
    }

    private String ask(String what) throws IOException, InterruptedException {
        return Programs.run(Path.of("/"), Map.of(),
                List.of(Path.of(System.getProperty("java.home"), "bin/jcmd").toString(), String.valueOf(jvm.pid()), what));
    }

    private static long mebibytes(Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No such figure in: " + text);
        }
        return Long.parseLong(matcher.group(1)) / 1024;
    }
}
