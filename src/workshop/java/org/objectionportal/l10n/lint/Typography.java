package org.objectionportal.l10n.lint;

import java.util.List;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;

import org.objectionportal.language.Language;

/**
 * How a language is set: one row of {@code glossary/typography.tsv}.
 *
 * @param quotes  the opening and the closing mark
 * @param inner   those of a quotation within a quotation
 * @param letters all that a text may hold
 * @param bound   words of one letter that a line must not end with
 * @param doubled words that may follow themselves
 * @param foreign words it uses in letters of another alphabet
 * @param same    words it has in common with English, in small letters
 */
record Typography(String quotes, String inner, UnicodeSet letters, String bound, List<String> doubled, List<String> foreign, List<String> same) {

    static final String FILE = "glossary/typography.tsv";
    /** What every language may use besides its letters; U+00A0 and U+202F are the blanks that do not break. */
    private static final String SIGNS = "0123456789 !%(),.-/:;?@[]+#_&·×–—…’§€°№\u00A0\u202F\u2011\n" + Readings.FILLED;

    static Typography of(Texts texts, Language language) {
        Table table = texts.table(FILE);
        Table.Row row = table.rows().stream().filter(each -> each.get("lang").equals(language.tag())).findFirst().orElseGet(() -> ofCldr(table, language));
        UnicodeSet letters = new UnicodeSet(LocaleData.getExemplarSet(ULocale.forLocale(language.locale()), 0));
        if (letters.contains('a')) {
            letters.add('a', 'z');
        }
        letters.addAll(row.get("letters")).closeOver(UnicodeSet.ADD_CASE_MAPPINGS);
        letters.addAll(SIGNS).addAll(row.get("quotes")).addAll(row.get("inner"));
        return new Typography(row.get("quotes"), row.get("inner"), letters.freeze(), row.get("bound"), words(row.get("doubled")), words(row.get("foreign")),
                words(row.get("same")));
    }

    /** For a language the table has no row for yet. */
    private static Table.Row ofCldr(Table table, Language language) {
        LocaleData data = LocaleData.getInstance(ULocale.forLocale(language.locale()));
        return new Table.Row(table.name(), 0, List.of("lang", "quotes"), List.of(language.tag(), data.getDelimiter(LocaleData.QUOTATION_START)
                + data.getDelimiter(LocaleData.QUOTATION_END)));
    }

    private static List<String> words(String cell) {
        return List.of(cell.split(" "));
    }
}
