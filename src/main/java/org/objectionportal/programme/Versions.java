package org.objectionportal.programme;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.objectionportal.eligibility.Example;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Programme;

import jakarta.inject.Singleton;

/** The table of versions. Each act is one statement; what may not be, the database refuses. */
@Singleton
class Versions {

    private static final int MOST_LISTED = 100;

    private static final String IN_FORCE = VersionRows.READ + """
            WHERE a.number IS NOT NULL
                AND NOT EXISTS (SELECT FROM programme_activation later WHERE later.replaces = a.number)""";
    private static final String NUMBER_IN_FORCE = """
            SELECT a.number FROM programme_activation a
            WHERE NOT EXISTS (SELECT FROM programme_activation later WHERE later.replaces = a.number)""";
    private static final String AT = VersionRows.READ + """
            WHERE a.number IS NOT NULL
            ORDER BY a.activated_at <= ? DESC, CASE WHEN a.activated_at <= ? THEN a.activated_at END DESC, a.activated_at
            LIMIT 1""";
    private static final String ONE = VersionRows.READ + "WHERE v.number = ?";
    private static final String NEWEST = VersionRows.READ + "ORDER BY v.number DESC LIMIT ?";

    private static final String PROPOSE = """
            INSERT INTO programme_version (products, kinds, regions, adult_age, notice_lead_days, earliest_published,
                max_staleness_days, examples, reason, proposed_by, proposed_at, form_key)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (form_key) DO NOTHING""";
    private static final String BY_KEY = "SELECT number FROM programme_version WHERE form_key = ? AND proposed_by = ?";

    private static final String FIRST = """
            INSERT INTO programme_activation (number, proposed_by, replaces, activated_by, activated_at)
            SELECT number, proposed_by, NULL, ?, ? FROM programme_version WHERE form_key = ? ON CONFLICT DO NOTHING""";

    /** Later than the one it replaces, whatever the clocks of the nodes say. */
    private static final String ACTIVATE = """
            INSERT INTO programme_activation (number, proposed_by, replaces, activated_by, activated_at)
            SELECT v.number, v.proposed_by, a.number, ?, greatest(?, a.activated_at + interval '1 microsecond')
            FROM programme_version v
                JOIN programme_flips f ON f.number = v.number AND f.finished_at > ?
                JOIN programme_activation a ON a.number = f.against
            WHERE v.number = ? AND f.against = ? ON CONFLICT DO NOTHING""";

    private final DataSource database;

    Versions(DataSource database) {
        this.database = database;
    }

    Optional<Version> inForce() throws SQLException {
        return read(IN_FORCE).stream().findFirst();
    }

    /** The number of the one in force, for asking often: what it says never changes. */
    Optional<Long> numberInForce() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(NUMBER_IN_FORCE);
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
        }
    }

    /** The one in force then; before the first one, that. */
    Optional<Version> at(Instant instant) throws SQLException {
        return read(AT, utc(instant), utc(instant)).stream().findFirst();
    }

    Optional<Version> find(long number) throws SQLException {
        return read(ONE, number).stream().findFirst();
    }

    /** The newest first, up to a hundred. */
    List<Version> newest() throws SQLException {
        return read(NEWEST, MOST_LISTED);
    }

    /**
     * Proposes; the same form sent again finds what it proposed.
     *
     * @return its number; empty if that form was somebody else's
     */
    Optional<Long> propose(Proposal proposal, String by, UUID formKey, Instant at) throws SQLException {
        try (Connection connection = database.getConnection()) {
            insert(connection, proposal, by, formKey, at);
            try (PreparedStatement select = connection.prepareStatement(BY_KEY)) {
                select.setObject(1, formKey);
                select.setString(2, by);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
                }
            }
        }
    }

    /** Puts the first one into force, unless there is one; of several nodes that start at once, one does. */
    void first(Proposal proposal, String by, String activatedBy, UUID formKey, Instant at) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement activate = connection.prepareStatement(FIRST)) {
            insert(connection, proposal, by, formKey, at);
            activate.setString(1, activatedBy);
            activate.setObject(2, utc(at));
            activate.setObject(3, formKey);
            activate.executeUpdate();
        }
    }

    /**
     * Puts a version into force in place of another, if that is still the one and the flips were counted against it.
     *
     * @param against      the one to replace
     * @param countedAfter a count that ended before is too old
     * @return whether this call did it
     */
    boolean activate(long number, long against, String by, Instant countedAfter, Instant at) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ACTIVATE)) {
            insert.setString(1, by);
            insert.setObject(2, utc(at));
            insert.setObject(3, utc(countedAfter));
            insert.setLong(4, number);
            insert.setLong(5, against);
            return insert.executeUpdate() == 1;
        }
    }

    private static void insert(Connection connection, Proposal proposal, String by, UUID formKey, Instant at)
            throws SQLException {
        Programme programme = proposal.programme();
        try (PreparedStatement insert = connection.prepareStatement(PROPOSE)) {
            insert.setArray(1, connection.createArrayOf("text", new TreeSet<>(programme.products()).toArray()));
            insert.setArray(2, connection.createArrayOf("text", new TreeSet<>(programme.kinds()).stream().map(Kind::name).toArray()));
            insert.setArray(3, connection.createArrayOf("text", new TreeSet<>(programme.regions()).toArray()));
            insert.setInt(4, programme.adultAge());
            insert.setLong(5, programme.noticeLead().toDays());
            insert.setObject(6, programme.firstDay().orElse(null));
            insert.setLong(7, programme.maxStaleness().toDays());
            insert.setString(8, proposal.examples().stream().map(Example::line).collect(Collectors.joining("\n")));
            insert.setString(9, proposal.reason());
            insert.setString(10, by);
            insert.setObject(11, utc(at));
            insert.setObject(12, formKey);
            insert.executeUpdate();
        }
    }

    private List<Version> read(String sql, Object... parameters) throws SQLException {
        List<Version> versions = new ArrayList<>();
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    versions.add(VersionRows.version(row));
                }
            }
        }
        return versions;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
