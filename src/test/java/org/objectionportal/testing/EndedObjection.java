package org.objectionportal.testing;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import org.objectionportal.stack.Postgres;

/** Ends a withdrawn objection as the worker does, without the week in which it is in force all the same. */
public final class EndedObjection {

    private EndedObjection() {
    }

    public static void of(Postgres postgres, Person person) throws SQLException, IOException {
        try (Connection connection = postgres.superuser(); PreparedStatement update = connection.prepareStatement(
                "update objection set ended_at = clock_timestamp() where withdrawn_at is not null and ended_at is null and subject = ?")) {
            update.setString(1, person.subject());
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("No objection of theirs is withdrawn and in force");
            }
        }
    }
}
