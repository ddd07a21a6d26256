package org.objectionportal.l10n.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Words that must not be used: a table of patterns, one for {@code forbidden.tsv} and one for {@code register.tsv}. */
final class PatternRule implements Rule {

    private record Forbidden(Pattern pattern, String use, String why) {
    }

    private final String name;
    private final String finds;
    private final String file;

    /** @param file in {@code i18n/}, with the columns lang, pattern, use, why */
    PatternRule(String name, String finds, String file) {
        this.name = name;
        this.finds = finds;
        this.file = file;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String finds() {
        return finds;
    }

    @Override
    public void check(Texts texts, Findings found) {
        Table table = texts.table(file);
        Map<String, List<Forbidden>> byLanguage = new HashMap<>();
        texts.languages().all().forEach(language -> byLanguage.put(language.tag(), table.of(language.tag()).stream().map(PatternRule::forbidden).toList()));
        for (Wording wording : texts.wordings()) {
            for (Forbidden forbidden : byLanguage.get(wording.language().tag())) {
                wording.readings().forEach(reading -> forbidden.pattern().matcher(reading).results().forEach(word -> found.add(wording,
                        "We do not write “" + word.group() + "”: " + forbidden.why() + ".", "Use " + forbidden.use() + ".")));
            }
        }
    }

    private static Forbidden forbidden(Table.Row row) {
        return new Forbidden(compiled(row, row.get("pattern")), row.get("use"), row.get("why"));
    }

    /** Whole words, in small letters or capitals, in every alphabet. */
    static Pattern compiled(Table.Row row, String pattern) {
        try {
            return Pattern.compile("(?<![\\p{L}\\p{M}])(?:" + pattern + ")(?![\\p{L}\\p{M}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
        } catch (PatternSyntaxException e) {
            throw new IllegalStateException(row.table() + ":" + row.line() + ": the pattern cannot be read: " + e.getMessage(), e);
        }
    }
}
