package org.objectionportal.l10n.lint;

import java.util.Set;

/** Forms of ICU patterns that we do not use, as they go wrong in some language. */
final class PatternShape extends TextRule {

    private static final Set<String> FORMATS = Set.of("", "number", "date", "time");
    /** A short date is 03/11/26 in one language and 11/3/26 in another; a short time is 14:05 in all. */
    private static final Set<String> STYLES = Set.of("", "integer", "date long", "date medium", "time short");

    PatternShape() {
        super("shape", "formats that go wrong in some language: skeletons, short dates, choice, ordinals, plurals within plurals, offsets");
    }

    @Override
    void check(Wording wording, Findings found) {
        if (wording.pattern() == null) {
            return;
        }
        for (Argument argument : Arguments.of(wording.pattern())) {
            String style = argument.format().equals("number") ? argument.style() : argument.format() + " " + argument.style();
            if (argument.type() == com.ibm.icu.text.MessagePattern.ArgType.SIMPLE && !(FORMATS.contains(argument.format()) && STYLES.contains(style))
                    || argument.type() == com.ibm.icu.text.MessagePattern.ArgType.CHOICE) {
                found.add(wording, "We do not use the format " + argument.signature() + ".", "Use {name, date, long}, {name, time, short} or {name, number}.");
            }
            if (argument.type().hasPluralStyle() && argument.depth() > 0) {
                found.add(wording, "A plural stands within another plural.", "Make two texts of it.");
            }
            if (argument.offset() != 0) {
                found.add(wording, "The plural of " + argument.name() + " has an offset.", "Write the forms without it.");
            }
        }
    }
}
