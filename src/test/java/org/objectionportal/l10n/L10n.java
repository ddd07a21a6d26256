package org.objectionportal.l10n;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiFunction;

/** The localisation team's command, {@code ./l10n}; i18n/README.md tells what it does. */
final class L10n {

    private static final Map<String, BiFunction<Workshop, Arguments, Integer>> COMMANDS = Map.of(
            "check", Check::run, "todo", Todo::run, "accept", Accept::run, "new", NewLanguage::run, "export", Export::run,
            "import", Import::run, "status", StatusTable::run);
    private static final int MISUSED = 2;
    private static final String HELP = """
            ./l10n preview                       the portal with live texts: edit a line in i18n/, reload, see it
            ./l10n screenshots [LANG]            pictures of every page and mail
            ./l10n crawl [LANG]                  looks for words of another language on every page
            ./l10n check [LANG]                  what is wrong with the texts
            ./l10n check --second-opinion LANG   what translate-toolkit’s pofilter thinks of them, too
            ./l10n status                        how far each language has come
            ./l10n todo LANG                     what is missing, stale, not yet read
            ./l10n accept LANG KEY...            I have read these texts, and they fit the English
                     or LANG --all-of AREA       … all of site, objection, login, ai-training/2 …
                     --as translator             … I have written them (LANG may then be “all”)
                     --by "Name"                 … under this name; otherwise Git’s
            ./l10n new LANG                      a further language
            ./l10n export LANG FILE.po|.xlf      for translators outside
            ./l10n import LANG FILE              takes it back, or says why not

            LANG is a code such as de; KEY is such as signOut or site/signOut. More: i18n/README.md
            """;

    private L10n() {
    }

    public static void main(String[] arguments) {
        Path project = Path.of(System.getProperty("l10n.project", ""));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Workshop workshop = new Workshop(project, project.resolve("i18n"), Path.of("").toAbsolutePath(), out,
                System.getProperty("l10n.person", ""), LocalDate.now());
        System.exit(run(workshop, arguments));
    }

    /** @return 0 when done, 1 when something is wrong with the texts or was refused, 2 when nobody knows the command */
    static int run(Workshop workshop, String... arguments) {
        String command = arguments.length == 0 ? "help" : arguments[0];
        if (!COMMANDS.containsKey(command)) {
            workshop.out().print(HELP);
            return command.matches("(--)?help|-h") ? 0 : MISUSED;
        }
        try {
            return COMMANDS.get(command).apply(workshop, new Arguments(Arrays.copyOfRange(arguments, 1, arguments.length)));
        } catch (Refusal | IllegalStateException e) {
            workshop.out().println(e.getMessage());
            return 1;
        }
    }
}
