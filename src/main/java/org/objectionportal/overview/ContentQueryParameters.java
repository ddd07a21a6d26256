package org.objectionportal.overview;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;

import org.objectionportal.content.ContentFilter;
import org.objectionportal.content.Cursor;
import org.objectionportal.content.MalformedCursorException;

/** What the address of the page asks for; anything but our own words is a page that does not exist. */
public class ContentQueryParameters {

    private static final String ELIGIBLE = "eligible";
    private static final String NOT_ELIGIBLE = "not-eligible";

    @QueryParam("product")
    String product;
    @QueryParam("status")
    String status;
    @QueryParam("after")
    String after;

    /** The code of the product chosen, or empty for all. */
    public String product() {
        return product == null ? "" : product;
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
        return new ContentFilter(product().isEmpty() ? null : product, null, eligible, null, null);
    }

    Cursor cursor() {
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
        append(query, "status", status());
        append(query, "after", cursor);
        return query.toString();
    }

    /** The query of this very page. */
    String query() {
        return query(after == null ? "" : after);
    }

    private static void append(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(value);
        }
    }
}
