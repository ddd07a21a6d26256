package org.objectionportal.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One run through an archive: all its content, in the order of its layout, into a sink. */
final class Import {

    private record Step(Layout.Part part, ArchiveFile file) {
    }

    private final Sink sink;
    private final Tally tally;
    private final PrintStream out;
    private final ProgressBar bar;
    private final List<Step> steps;
    private long items;

    Import(Archive archive, Layout layout, Sink sink, Tally tally, PrintStream out, boolean terminal) {
        this.sink = sink;
        this.tally = tally;
        this.out = out;
        steps = layout.parts().stream().flatMap(part -> archive.files().stream().filter(part::holds)
                .map(file -> new Step(part, file))).toList();
        bar = new ProgressBar(out, terminal, steps.stream().mapToLong(step -> Math.max(0, step.file.size())).sum());
    }

    /** @throws GaveUpException if the portal takes no more; whatever was taken before stays taken */
    void run() throws IOException {
        long done = 0;
        for (Step step : steps) {
            long before = done;
            try (MeteredInput in = step.file.open()) {
                read(step.part, in, () -> bar.at(before + in.count(), String.format(Locale.ROOT, "%,d items", items)));
            } catch (JacksonException | ZipException | EOFException e) {
                tally.unreadable();
                bar.end();
                // Names of folders can be those of people the person wrote with.
                out.println("Cannot be read to its end: " + step.file.path().replaceAll("messages/.*", "messages/…"));
            }
            done += Math.max(0, step.file.size());
            bar.at(done, String.format(Locale.ROOT, "%,d items", items));
        }
        bar.end();
        sink.flush();
    }

    private void read(Layout.Part part, MeteredInput in, Runnable progress) throws IOException {
        if (part.why() != null) {
            tally.leftOut(part.why(), Records.count(in, part.names()));
            return;
        }
        Layout.Found found = new Layout.Found() {
            @Override
            public void item(ObjectNode line) throws IOException {
                sink.add(line);
                items++;
            }

            @Override
            public void leftOut(LeftOut why) {
                tally.leftOut(why, 1);
            }
        };
        Records.each(in, part.names(), record -> {
            part.reading().read(record, found);
            progress.run();
        });
    }
}
