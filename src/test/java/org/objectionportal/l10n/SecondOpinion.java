package org.objectionportal.l10n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.objectionportal.l10n.exchange.Po;
import org.objectionportal.language.Language;

/**
 * What pofilter of Debian's translate-toolkit thinks of a language. It knows nothing of plural forms in ICU's notation and
 * much of punctuation, so it advises and decides nothing.
 */
final class SecondOpinion {

    /** Filters that take every correct plural for a fault, and those for kinds of files that ours are not. */
    private static final List<String> NOT_FOR_US = List.of("pythonbraceformat", "brackets", "variables", "untranslated", "nplurals", "isfuzzy",
            "hassuggestion", "isreview", "simpleplurals", "accelerators", "kdecomments", "printf", "options", "functions");
    private static final String REMARK = "# (pofilter) ";

    private SecondOpinion() {
    }

    static void print(Workshop workshop, Ledger ledger, Language language) {
        try {
            Path folder = Files.createTempDirectory("l10n");
            Path texts = folder.resolve("texts.po");
            Path remarks = folder.resolve("remarks.po");
            Po.write(Export.job(workshop, ledger, language), texts);
            List<String> command = new ArrayList<>(List.of("pofilter", "--progress=none", "--language=" + language.tag()));
            NOT_FOR_US.forEach(filter -> command.add("--excludefilter=" + filter));
            command.addAll(List.of(texts.toString(), remarks.toString()));
            Toolkit.run(command);
            workshop.out().println("\nA second opinion, by pofilter. It knows less than ./l10n check: look, and decide yourself.\n");
            int count = Files.exists(remarks) ? print(workshop, Files.readAllLines(remarks)) : 0;
            workshop.out().println(Workshop.count(count, "remark.", "remarks."));
            Files.deleteIfExists(remarks);
            Files.delete(texts);
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int print(Workshop workshop, List<String> lines) {
        List<String> remarks = new ArrayList<>();
        int count = 0;
        for (String line : lines) {
            if (line.startsWith(REMARK)) {
                remarks.add(line.substring(REMARK.length()));
            } else if (line.startsWith("#: ")) {
                workshop.out().println(line.substring(3));
                remarks.forEach(remark -> workshop.out().println("    " + remark));
                count += remarks.size();
                remarks.clear();
            }
        }
        return count;
    }
}
