package org.objectionportal.l10n.lint;

import java.util.Date;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.ibm.icu.text.DateFormat;

/**
 * A text that ends otherwise than English: half a sentence, a label with a full stop. A heading may be a question in one language
 * and none in another; lists of the notice are punctuated as each language does.
 */
final class Ending extends TextRule {

    private static final Pattern LAST = Pattern.compile("([.:!…,])[)\\]»”“’\\s]*$");

    private static final Pattern ABBREVIATION = Pattern.compile(", date, long}[ \\u00A0]\\p{L}\\.$");

    /** Also within the last form of a plural. */
    private static final Pattern DATE = Pattern.compile(", date, long}}*$");

    Ending() {
        super("ending", "texts whose last mark is not that of the English text");
    }

    @Override
    void check(Wording wording, Findings found) {
        if (wording.isTranslation() && wording.kind() != Wording.Kind.NOTICE && !wording.readings().isEmpty()) {
            Set<String> ours = endings(wording);
            Set<String> theirs = endings(wording.english());
            if (!ours.equals(theirs) && !endsWithDate(wording)) {
                found.add(wording, "The text ends with " + said(ours) + ", English with " + said(theirs) + ".", "End it as English does.");
            }
        }
    }

    private static String said(Set<String> endings) {
        return endings.stream().map(ending -> ending.isEmpty() ? "no mark" : "“" + ending + "”").collect(Collectors.joining(" or "));
    }

    private static Set<String> endings(Wording wording) {
        return wording.readings().stream().map(LAST::matcher).map(last -> last.find() ? last.group(1) : "").collect(Collectors.toCollection(TreeSet::new));
    }

    /** In some languages a date ends with a full stop of its own or with “r.”, which ends the sentence, too. */
    private static boolean endsWithDate(Wording wording) {
        return ABBREVIATION.matcher(wording.value()).find() || DATE.matcher(wording.value()).find()
                && DateFormat.getDateInstance(DateFormat.LONG, wording.language().locale()).format(new Date()).endsWith(".");
    }
}
