package org.objectionportal.l10n.lint;

import java.util.List;

import com.ibm.icu.text.MessagePattern.ArgType;

/**
 * One place in an ICU pattern where a value is filled in or chooses a form.
 *
 * @param format  {@code date}, {@code time}, {@code number}; empty for a plain value
 * @param style   {@code long} and so on; empty without one
 * @param options the forms of a plural or select, in the order of the text
 * @param bodies  what stands in the braces after each of them
 * @param offset  of a plural; 0 without one
 * @param depth   how many plurals it stands within
 */
record Argument(String name, ArgType type, String format, String style, List<String> options, List<String> bodies, double offset, int depth) {

    /** What has to be the same in every language; the forms of plurals are not, those of a select are. */
    String signature() {
        return switch (type) {
            case NONE -> "{" + name + "}";
            case SELECT -> "{" + name + ", select, " + String.join(" ", options.stream().sorted().toList()) + "}";
            case SIMPLE -> "{" + name + ", " + format + (style.isEmpty() ? "" : ", " + style) + "}";
            default -> "{" + name + ", " + type.name().toLowerCase(java.util.Locale.ROOT) + "}";
        };
    }
}
