package org.objectionportal.content;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place in a list after which the next page starts. It opens nothing: every query is bound to
 * the data subject, so somebody else's cursor only moves one about in one's own list.
 *
 * @param published of the last item seen, in microseconds like the database
 * @param id of the last item seen
 */
public record Cursor(Instant published, long id) {

    private static final Pattern TEXT = Pattern.compile("([0-9a-z]{1,12})\\.([0-9a-z]{1,13})");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /** Before everything. */
    static final Cursor START = new Cursor(LAST, Long.MAX_VALUE);

    /** @throws MalformedCursorException if {@code text} was not made by {@link #toString()} */
    public static Cursor of(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new MalformedCursorException();
        }
        try {
            Instant published = Instant.EPOCH.plus(Long.parseLong(parts.group(1), 36), ChronoUnit.MICROS);
            Cursor cursor = new Cursor(published, Long.parseLong(parts.group(2), 36));
            if (published.isAfter(LAST) || !cursor.toString().equals(text)) {
                throw new MalformedCursorException();
            }
            return cursor;
        } catch (NumberFormatException e) {
            throw new MalformedCursorException();
        }
    }

    @Override
    public String toString() {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, published), 36) + "." + Long.toString(id, 36);
    }
}
