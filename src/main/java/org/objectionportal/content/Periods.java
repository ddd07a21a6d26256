package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads when objections were in force, from the view that says so. */
final class Periods {

    private static final String READ = "SELECT subject, since, until FROM objection_period WHERE subject = ANY (?)";

    private Periods() {
    }

    /** By subject; somebody who never objected is not among them. */
    static Map<String, List<Period>> of(Connection connection, Collection<String> subjects) throws SQLException {
        Map<String, List<Period>> periods = new HashMap<>();
        Object[] known = subjects.stream().filter(Objects::nonNull).distinct().toArray();
        if (known.length == 0) {
            return periods;
        }
        try (PreparedStatement select = connection.prepareStatement(READ)) {
            select.setArray(1, connection.createArrayOf("text", known));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    periods.computeIfAbsent(rows.getString(1), subject -> new ArrayList<>())
                            .add(new Period(Rows.instant(rows, "since"), Rows.instant(rows, "until")));
                }
            }
        }
        return periods;
    }
}
