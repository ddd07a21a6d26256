package org.objectionportal.l10n.lint;

import java.util.List;

/** Every rule there is, by what it looks at: files, patterns, signs, words, sense, program. */
final class Rules {

    static final List<Rule> ALL = List.of(
            new FileBytes(), new FileSet(), new Keys(), new Notes(), new HiddenCharacters(),
            new ReadablePattern(), new SameArguments(), new PatternShape(), new PluralForms(), new PluralSentence(), new Markup(),
            new StraightQuotes(), new QuotationMarks(), new Alphabet(), new Spaces(),
            new Terms(), new Names(),
            new PatternRule("forbidden", "words that must not be used: wrong terms, wrong spelling", "glossary/forbidden.tsv"),
            new PatternRule("register", "forms of address other than the one of the language", "glossary/register.tsv"),
            new Figures(), new Negation(), new Unchanged(), new DoubledWords(), new Ending(), new Sentences(), new Length(),
            new Stale(), new ReadTwice(), new Notices(), new JavaKeys(), new TemplateText(), new JavaText());

    private Rules() {
    }
}
