package org.objectionportal.l10n.lint;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;

/** Signs nobody sees in an editor, and blanks where none belong. */
final class HiddenCharacters extends TextRule {

    /** Controls but the line break, invisible format signs (zero-width, direction), signs without meaning, the replacement sign; not the soft hyphen,
     * which tells a browser where a long word may be parted. */
    static final UnicodeSet HIDDEN = new UnicodeSet("[[[:Cc:][:Cf:][:Co:][:Cn:][:Zl:][:Zp:]\\uFFFD]-[\\n\\u00AD]]").freeze();

    HiddenCharacters() {
        super("hidden", "invisible signs, tabs, and blanks at the beginning or end of a text");
    }

    @Override
    void check(Wording wording, Findings found) {
        String value = wording.value();
        value.codePoints().filter(HIDDEN::contains).forEach(sign -> found.add(wording,
                "The text holds the invisible sign U+%04X%s.".formatted(sign, UCharacter.getName(sign) == null ? "" : " (" + UCharacter.getName(sign) + ")"),
                "Delete it: mark the words around it and type them afresh."));
        if (!value.isEmpty() && (isBlank(value.codePointAt(0)) || isBlank(value.codePointBefore(value.length())))) {
            found.add(wording, "The text begins or ends with a blank or an empty line.", "Delete it.");
        }
    }

    private static boolean isBlank(int sign) {
        return UCharacter.isUWhiteSpace(sign);
    }
}
