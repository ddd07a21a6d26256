package org.objectionportal.l10n.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.objectionportal.l10n.TextFile;

/** What one rule has found. The same thing said twice, as for two forms of one text, counts once. */
final class Findings {

    private final String rule;
    private final Set<Finding> all = new LinkedHashSet<>();

    Findings(String rule) {
        this.rule = rule;
    }

    void add(Wording wording, String wrong, String mend) {
        all.add(new Finding(rule, wording.file(), wording.line(), wording.language().tag(), wording.address(), wrong, mend));
    }

    void add(TextFile file, int line, String wrong, String mend) {
        all.add(new Finding(rule, file.name(), line, file.language(), "", wrong, mend));
    }

    void add(TextFile file, int line, String key, String wrong, String mend) {
        all.add(new Finding(rule, file.name(), line, file.language(), file.set() + "/" + key, wrong, mend));
    }

    /** About something that is no text of a language: a template, a source file, a table. */
    void add(String file, int line, String key, String wrong, String mend) {
        all.add(new Finding(rule, file, line, "", key, wrong, mend));
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
