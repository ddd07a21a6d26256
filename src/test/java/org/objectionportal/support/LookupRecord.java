package org.objectionportal.support;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/** Looks behind the portal at what it recorded. */
record LookupRecord(String agent, String purpose, String ticket, String criterion, String foundSubject) {

    static final String SAM = "00000000-0000-4000-8000-0000000000f6";

    /** All records, the oldest first. */
    static List<LookupRecord> all(DataSource database) throws SQLException {
        List<LookupRecord> all = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select agent, purpose, ticket, criterion, found_subject from support_lookup order by id")) {
            while (row.next()) {
                all.add(new LookupRecord(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
            }
        }
        return all;
    }

    static LookupRecord last(DataSource database) throws SQLException {
        List<LookupRecord> all = all(database);
        return all.get(all.size() - 1);
    }

    static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
