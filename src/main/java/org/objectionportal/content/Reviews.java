package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

/** Judges the items again whose outcome changes by time alone, once that time has come; till then they are not eligible. */
@Singleton
class Reviews {

    private static final String DUE = """
            SELECT DISTINCT account_id FROM
                (SELECT account_id FROM content_item WHERE review_at <= ? ORDER BY review_at LIMIT ?) due""";

    private static final String READ = """
            SELECT * FROM content_item WHERE account_id = ? AND review_at <= ? LIMIT ?""";

    private final Batches batches;

    Reviews(Batches batches) {
        this.batches = batches;
    }

    /** @return the number of items judged */
    long run() throws SQLException {
        long done = 0;
        List<Long> accounts;
        while (!(accounts = batches.run(Reviews::due)).isEmpty()) {
            for (long account : accounts) {
                done += batches.run((connection, judge) -> batch(connection, judge, account));
            }
        }
        return done;
    }

    private static List<Long> due(Connection connection, Judge judge) throws SQLException {
        List<Long> accounts = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(DUE)) {
            select.setObject(1, judge.at().atOffset(ZoneOffset.UTC));
            select.setInt(2, Batches.SIZE);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    accounts.add(rows.getLong(1));
                }
            }
        }
        return accounts;
    }

    private static int batch(Connection connection, Judge judge, long account) throws SQLException {
        JudgingTable table = new JudgingTable(connection, judge);
        Owner owner = table.lock(account);
        try (PreparedStatement select = connection.prepareStatement(READ)) {
            select.setLong(1, account);
            select.setObject(2, judge.at().atOffset(ZoneOffset.UTC));
            select.setInt(3, Batches.SIZE);
            Map<Long, StoredItem> items = JudgingTable.read(select);
            table.judge(owner, items);
            return items.size();
        }
    }
}
