package org.objectionportal.content;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.objectionportal.eligibility.Kind;

/**
 * One page of items, newest first, merged from ranges that an index holds in this order already:
 * each gives at most a page, whatever the depth.
 *
 * @param sql with {@code ?} for parameters
 */
record ContentQuery(String sql, List<Object> parameters) {

    /**
     * A run of items in one index.
     *
     * @param rules fingerprint; {@code null} for all items of the account
     * @param decided code of the deciding item-level reason; without meaning if {@code rules} is null
     * @param kind {@code null} for all; only together with {@code rules}
     * @param year of publication in UTC; {@code null} for all
     */
    record Range(long account, Long rules, int decided, Kind kind, Integer year) {

        static Range all(long account, Integer year) {
            return new Range(account, null, 0, null, year);
        }
    }

    /** @param ranges at least one, none within another */
    static ContentQuery of(List<Range> ranges, Cursor after, int limit) {
        List<Object> parameters = new ArrayList<>();
        String union = ranges.stream().map(range -> select(range, after, limit, parameters))
                .collect(Collectors.joining(" UNION ALL "));
        parameters.add(limit);
        return new ContentQuery("SELECT * FROM (" + union + ") AS page ORDER BY published DESC, id DESC LIMIT ?",
                parameters);
    }

    private static String select(Range range, Cursor after, int limit, List<Object> parameters) {
        StringBuilder sql = new StringBuilder("(SELECT * FROM content_item WHERE account_id = ?");
        parameters.add(range.account());
        if (range.rules() != null) {
            sql.append(" AND rules = ? AND decided = ?");
            parameters.add(range.rules());
            parameters.add((short) range.decided());
        }
        if (range.kind() != null) {
            sql.append(" AND kind = ?");
            parameters.add(range.kind().name());
        }
        OffsetDateTime end = range.year() == null ? null : newYear(range.year() + 1);
        // One upper bound at a time: of two, the index may begin at the other one and walk to the cursor.
        boolean fromCursor = after != null && (end == null || after.published().isBefore(end.toInstant()));
        if (end != null) {
            sql.append(" AND published >= ?");
            parameters.add(newYear(range.year()));
        }
        if (fromCursor) {
            sql.append(" AND (published, id) < (?, ?)");
            parameters.add(after.published().atOffset(ZoneOffset.UTC));
            parameters.add(after.id());
        } else if (end != null) {
            sql.append(" AND published < ?");
            parameters.add(end);
        }
        parameters.add(limit);
        return sql.append(" ORDER BY published DESC, id DESC LIMIT ?)").toString();
    }

    private static OffsetDateTime newYear(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}
