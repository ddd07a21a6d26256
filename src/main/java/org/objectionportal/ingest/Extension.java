package org.objectionportal.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Reads our own properties, written with the prefix {@code op:} (https://objectionportal.org/ns#). Absent and null are
 * the same: not known. Anything of another form is refused, as what it should have said is not known either.
 */
final class Extension {

    private static final Pattern DAY = Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}");
    private static final Pattern CONSTANT = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern PRODUCT = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    private Extension() {
    }

    /** @throws RefusedException with {@code otherwise} if the value has another form */
    static String matching(Node node, String property, Pattern form, Refusal otherwise) {
        JsonNode value = node.json().path(property);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual() || !form.matcher(value.textValue()).matches()) {
            throw new RefusedException(otherwise);
        }
        return value.textValue();
    }

    /** The product something belongs to; never {@code null}. */
    static String product(Node node) {
        String product = matching(node, "op:product", PRODUCT, Refusal.PRODUCT_MISSING);
        if (product == null) {
            throw new RefusedException(Refusal.PRODUCT_MISSING);
        }
        return product;
    }

    static LocalDate day(Node node, String property) {
        String text = matching(node, property, DAY, Refusal.EXTENSION_INVALID);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new RefusedException(Refusal.EXTENSION_INVALID);
        }
    }

    static Instant date(Node node, String property) {
        JsonNode value = node.json().path(property);
        if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
            throw new RefusedException(Refusal.DATE_INVALID);
        }
        return node.date(property);
    }

    static Boolean flag(Node node, String property) {
        JsonNode value = node.json().path(property);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isBoolean()) {
            throw new RefusedException(Refusal.EXTENSION_INVALID);
        }
        return value.booleanValue();
    }

    /** A constant as {@code deletion-scheduled} for {@code DELETION_SCHEDULED}. */
    static <E extends Enum<E>> E constant(Node node, String property, Class<E> type) {
        String text = matching(node, property, CONSTANT, Refusal.EXTENSION_INVALID);
        try {
            return text == null ? null : Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.EXTENSION_INVALID);
        }
    }
}
