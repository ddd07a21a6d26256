package org.objectionportal.l10n.lint;

import java.util.ArrayList;
import java.util.List;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;

/** Finds the arguments of an ICU pattern, also those within the forms of others. */
final class Arguments {

    private Arguments() {
    }

    static List<Argument> of(MessagePattern pattern) {
        List<Argument> arguments = new ArrayList<>();
        int depth = 0;
        for (int at = 0; at < pattern.countParts(); at++) {
            Part part = pattern.getPart(at);
            if (part.getType() == Part.Type.ARG_START) {
                arguments.add(argument(pattern, at, depth));
                depth += part.getArgType().hasPluralStyle() ? 1 : 0;
            } else if (part.getType() == Part.Type.ARG_LIMIT && part.getArgType().hasPluralStyle()) {
                depth--;
            }
        }
        return arguments;
    }

    private static Argument argument(MessagePattern pattern, int start, int depth) {
        ArgType type = pattern.getPart(start).getArgType();
        String name = "";
        String format = "";
        String style = "";
        List<String> options = new ArrayList<>();
        List<String> bodies = new ArrayList<>();
        for (int at = start + 1; at < pattern.getLimitPartIndex(start); at++) {
            Part part = pattern.getPart(at);
            switch (part.getType()) {
                case ARG_NAME, ARG_NUMBER -> name = pattern.getSubstring(part);
                case ARG_TYPE -> format = pattern.getSubstring(part);
                case ARG_STYLE -> style = pattern.getSubstring(part).strip();
                case ARG_SELECTOR -> options.add(pattern.getSubstring(part));
                case MSG_START -> {
                    int end = pattern.getLimitPartIndex(at);
                    bodies.add(pattern.getPatternString().substring(part.getLimit(), pattern.getPart(end).getIndex()));
                    at = end;
                }
                default -> { }
            }
        }
        double offset = type.hasPluralStyle() ? pattern.getPluralOffset(start + 2) : 0;
        return new Argument(name, type, format, style, options, bodies, offset, depth);
    }
}
