package org.objectionportal.overview;

import java.util.Arrays;
import java.util.Set;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;

import org.objectionportal.content.ContentFilter;
import org.objectionportal.content.Cursor;
import org.objectionportal.content.MalformedCursorException;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Reason;

/** What the address of the page asks for; anything but our own words is a page that does not exist. */
public class ContentQueryParameters {

    private static final String ELIGIBLE = "eligible";
    private static final String NOT_ELIGIBLE = "not-eligible";

    @QueryParam("product")
    String product;
    @QueryParam("kind")
    String kind;
    @QueryParam("status")
    String status;
    @QueryParam("reason")
    String reason;
    @QueryParam("year")
    String year;
    @QueryParam("after")
    String after;

    /** The code of the product chosen, or empty for all. */
    public String product() {
        return product == null ? "" : product;
    }

    /** The name of a {@link Kind}, or empty for all. */
    public String kind() {
        return kind == null ? "" : kind;
    }

    /** The name of the deciding {@link Reason}, or empty for all. */
    public String reason() {
        return reason == null ? "" : reason;
    }

    /** Four digits, or empty for all. */
    public String year() {
        return year == null ? "" : year;
    }

    /** Whether anything is chosen. */
    public boolean isFiltered() {
        return !first().isEmpty();
    }

    /** {@code eligible}, {@code not-eligible}, or empty for both. */
    public String status() {
        return status == null ? "" : status;
    }

    /** Whether this is a later page. */
    public boolean isLater() {
        return after != null;
    }

    /** The query of the first page with the same filter. */
    public String first() {
        return query("");
    }

    ContentFilter filter() {
        Boolean eligible = switch (status()) {
            case "" -> null;
            case ELIGIBLE -> true;
            case NOT_ELIGIBLE -> false;
            default -> throw new NotFoundException();
        };
        return new ContentFilter(product().isEmpty() ? null : product, constant(Kind.class, kind()), eligible,
                constant(Reason.class, reason()), chosenYear());
    }

    private Integer chosenYear() {
        if (!year().isEmpty() && !year().matches("[12][0-9]{3}")) {
            throw new NotFoundException();
        }
        return year().isEmpty() ? null : Integer.valueOf(year);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name.isEmpty() ? null : Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name)).findFirst().orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException if a product is chosen that is none of {@code products} */
    void mustBeOf(Set<String> products) {
        if (!product().isEmpty() && !products.contains(product())) {
            throw new NotFoundException();
        }
    }

    Cursor cursor() {
        return cursor(after);
    }

    /** @throws NotFoundException if it is not one of ours */
    static Cursor cursor(String after) {
        try {
            return after == null ? null : Cursor.of(after);
        } catch (MalformedCursorException e) {
            throw new NotFoundException(e);
        }
    }

    /** The filter as a query, to which a page is added; empty when nothing is chosen. */
    String query(String cursor) {
        StringBuilder query = new StringBuilder();
        append(query, "product", product());
        append(query, "kind", kind());
        append(query, "status", status());
        append(query, "reason", reason());
        append(query, "year", year());
        append(query, "after", cursor);
        return query.toString();
    }

    /** The query of this very page. */
    String query() {
        return query(after == null ? "" : after);
    }

    /** The query of the page of an unfiltered list after {@code place}; empty of the first one, for which that is {@code null}. */
    static String pageAfter(Object place) {
        return place == null ? "" : "?after=" + place;
    }

    private static void append(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(value);
        }
    }
}
