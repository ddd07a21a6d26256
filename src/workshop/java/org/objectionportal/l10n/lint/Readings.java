package org.objectionportal.l10n.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;

/** Every sentence that a pattern can become. */
final class Readings {

    /** Stands for a value that is filled in: a sign that is neither letter nor blank. */
    static final String FILLED = "\uFFFC";

    private static final Pattern KEYCLOAK_ARGUMENT = Pattern.compile("\\{\\d+(?:,choice,([^}]*)|,[^}]*)?}");
    private static final Pattern MARKDOWN = Pattern.compile("\\*\\*|^(?:- |\\d+\\. |#+ )|\\s*\\{#[a-z-]+}$");
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    private Readings() {
    }

    static List<String> of(MessagePattern pattern) {
        return message(pattern, 0).stream().map(Readings::unparted).toList();
    }

    /** Nothing for a pattern that Keycloak could not read. */
    static List<String> ofKeycloak(String value) {
        try {
            new java.text.MessageFormat(value);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
        List<String> readings = List.of("");
        Matcher argument = KEYCLOAK_ARGUMENT.matcher(value);
        int done = 0;
        while (argument.find()) {
            List<String> forms = argument.group(1) == null ? List.of(FILLED)
                    : java.util.Arrays.stream(argument.group(1).split("\\|")).map(form -> form.replaceFirst("^[^#<≤]*[#<≤]", "")).toList();
            readings = joined(readings, value.substring(done, argument.start()), forms);
            done = argument.end();
        }
        return joined(readings, value.substring(done), List.of("")).stream().map(Readings::unparted).toList();
    }

    static String ofMarkdown(String line) {
        return unparted(PLACEHOLDER.matcher(LINK.matcher(MARKDOWN.matcher(line).replaceAll("")).replaceAll("$1")).replaceAll(FILLED));
    }

    /** Without soft hyphens. */
    private static String unparted(String reading) {
        return reading.replace("\u00AD", "");
    }

    private static List<String> message(MessagePattern pattern, int start) {
        List<String> readings = List.of("");
        int end = pattern.getLimitPartIndex(start);
        int done = pattern.getPart(start).getLimit();
        for (int at = start + 1; at <= end; at++) {
            Part part = pattern.getPart(at);
            String before = pattern.getPatternString().substring(done, Math.max(done, part.getIndex()));
            List<String> forms = List.of("");
            if (part.getType() == Part.Type.REPLACE_NUMBER) {
                forms = List.of(FILLED);
            } else if (part.getType() == Part.Type.ARG_START) {
                forms = argument(pattern, at);
                at = pattern.getLimitPartIndex(at);
            }
            readings = joined(readings, before, forms);
            done = pattern.getPart(at).getLimit();
        }
        return readings;
    }

    private static List<String> argument(MessagePattern pattern, int start) {
        ArgType type = pattern.getPart(start).getArgType();
        if (!type.hasPluralStyle() && type != ArgType.SELECT) {
            return List.of(FILLED);
        }
        List<String> forms = new ArrayList<>();
        int end = pattern.getLimitPartIndex(start);
        for (int at = start + 1; at < end; at++) {
            if (pattern.getPart(at).getType() == Part.Type.MSG_START) {
                forms.addAll(message(pattern, at));
                at = pattern.getLimitPartIndex(at);
            }
        }
        return forms;
    }

    private static List<String> joined(List<String> readings, String text, List<String> forms) {
        return readings.stream().flatMap(reading -> forms.stream().map(form -> reading + text + form)).toList();
    }
}
