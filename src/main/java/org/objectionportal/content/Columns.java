package org.objectionportal.content;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * Turns a list of records into one SQL array per column, so that a run is one statement. Of numbers and of texts the driver
 * makes arrays that neither side has to parse; all others go as they are written.
 */
record Columns<T>(Connection connection, List<T> rows) {

    Array of(String type, Function<T, Object> value) throws SQLException {
        Object[] values = "bigint".equals(type) ? rows.stream().map(value).toArray(Long[]::new)
                : rows.stream().map(value).map(v -> v == null ? null : v.toString()).toArray(String[]::new);
        return connection.createArrayOf(type, values);
    }
}
