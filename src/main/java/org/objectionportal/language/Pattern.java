package org.objectionportal.language;

import java.util.Map;
import java.util.Set;

import com.ibm.icu.text.MessageFormat;

/** One text of one language: an ICU pattern, parsed once. */
class Pattern {

    /** Never formats itself: a shared ICU format mixes up the values of two threads without saying so. */
    private final MessageFormat prototype;
    private final String source;
    private final FirstOfMonth firstOfMonth;

    Pattern(String source, Language language) {
        this.source = source;
        this.prototype = new MessageFormat(source, language.locale());
        this.firstOfMonth = source.contains(", date") ? FirstOfMonth.of(language) : null;
    }

    String format(Map<String, Object> arguments) {
        if (arguments.isEmpty() && !source.contains("{")) {
            return source;
        }
        String text = ((MessageFormat) prototype.clone()).format(arguments);
        return firstOfMonth == null ? text : firstOfMonth.in(text);
    }

    /** Nothing to show: empty, or the English text that waits for its translator. */
    boolean isMissing() {
        return source.isBlank() || source.startsWith(Language.UNTRANSLATED);
    }

    Set<String> argumentNames() {
        return prototype.getArgumentNames();
    }

    String source() {
        return source;
    }
}
