package org.objectionportal.l10n;

import java.util.Map;
import java.util.stream.Collectors;

import org.objectionportal.l10n.lint.Finding;
import org.objectionportal.l10n.lint.Lint;

/** {@code ./l10n status}: one line a language. */
final class StatusTable {

    private static final String ROW = "%-4s %-18s %-9s %6s %6s %8s %6s %8s %9s   %-12s %-12s %-12s%n";

    private StatusTable() {
    }

    static int run(Workshop workshop, Arguments arguments) {
        Map<String, Long> findings = Lint.of(workshop.project(), workshop.texts()).findings().stream()
                .collect(Collectors.groupingBy(Finding::language, Collectors.counting()));
        workshop.out().printf(ROW, "", "", "", "texts", "done", "missing", "stale", "read", "findings", "screens", "sign-in", "notices");
        for (Status status : Status.all(workshop.ledger())) {
            Status.Count all = status.total();
            String tag = status.language().tag();
            workshop.out().printf(ROW, tag, status.language().englishName(), status.language().preview() ? "preview" : "released", all.all(),
                    all.done(), all.missing(), all.stale(), percent(all), findings.getOrDefault(tag, 0L), of(status.screens()),
                    of(status.signIn()), of(status.notices()));
        }
        workshop.out().println("done: translated from the present English. read: by a second person, as it stands. On the right: done of all.");
        return 0;
    }

    private static String of(Status.Count count) {
        return count.done() + " of " + count.all();
    }

    private static String percent(Status.Count count) {
        return count.all() == 0 ? "-" : count.reviewed() * 100 / count.all() + " %";
    }
}
