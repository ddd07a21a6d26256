package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.objectionportal.content.Change.SourceState;

/** Up to when the sources have told everything. Only added to, so that what was known at any instant can be said. */
class SourceTable {

    private static final String INSERT = """
            INSERT INTO content_source (product, as_of, received_at) SELECT given.* FROM (VALUES (?, ?::timestamptz, ?::timestamptz))
                AS given (product, as_of, received_at)
            WHERE NOT EXISTS (SELECT FROM content_source s WHERE s.product = given.product AND s.as_of >= given.as_of)""";

    private final Connection connection;
    private final Instant at;

    SourceTable(Connection connection, Instant at) {
        this.connection = connection;
        this.at = at;
    }

    Map<Change, Effect> put(List<SourceState> states) throws SQLException {
        Map<Change, Effect> effects = new HashMap<>();
        if (states.isEmpty()) {
            return effects;
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (SourceState state : states) {
                insert.setString(1, state.product());
                insert.setObject(2, state.version().atOffset(ZoneOffset.UTC));
                insert.setObject(3, at.atOffset(ZoneOffset.UTC));
                effects.put(state, insert.executeUpdate() == 1 ? Effect.STORED : Effect.UNCHANGED);
            }
        }
        return effects;
    }
}
