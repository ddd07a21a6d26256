package org.objectionportal.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.objectionportal.eligibility.Example;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Programme;

/** Reads rows of {@code programme_version} with what became of them. */
final class VersionRows {

    /** To be followed by a condition on v or a. */
    static final String READ = """
            SELECT v.*, a.activated_at, a.number IS NOT NULL AND NOT EXISTS (
                SELECT FROM programme_activation later WHERE later.replaces = a.number) AS in_force
            FROM programme_version v LEFT JOIN programme_activation a ON a.number = v.number
            """;

    private VersionRows() {
    }

    static Version version(ResultSet row) throws SQLException {
        LocalDate earliest = row.getObject("earliest_published", LocalDate.class);
        Programme programme = new Programme(texts(row, "products"),
                texts(row, "kinds").stream().map(Kind::valueOf).collect(Collectors.toSet()), texts(row, "regions"),
                row.getInt("adult_age"), Duration.ofDays(row.getInt("notice_lead_days")),
                earliest == null ? null : earliest.atStartOfDay(ZoneOffset.UTC).toInstant(),
                Duration.ofDays(row.getInt("max_staleness_days")));
        return new Version(row.getLong("number"), programme, row.getString("examples").lines().map(Example::read).toList(),
                row.getString("reason"), row.getString("proposed_by"), instant(row, "proposed_at"),
                Optional.ofNullable(instant(row, "activated_at")), row.getBoolean("in_force"));
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.copyOf(Arrays.asList((String[]) row.getArray(column).getArray()));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
