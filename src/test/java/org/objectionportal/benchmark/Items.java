package org.objectionportal.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;

import org.objectionportal.content.Cursor;
import org.objectionportal.stack.MeasuredStack;

/**
 * Two people who differ in how much they have published: the same two accounts, the same texts. Whatever can be filtered by
 * has a value that 100 items have, spread evenly among 1,000 or among very many, so that each filter meets its worst case.
 */
final class Items {

    static final String FEW = "00000000-0000-4000-9000-000000001000";
    static final String MANY = "00000000-0000-4000-9000-000001000000";
    private static final int FEW_ITEMS = 1_000;
    private static final int RARE = 100;
    private static final String PROBE = "https://platform.example/probe";

    private final MeasuredStack stack;
    private final int many;

    Items(MeasuredStack stack, int many) {
        this.stack = stack;
        this.many = many;
    }

    /** The portal judges it anew when it starts, and by that tells the fingerprint of its rules. */
    void leaveOneUnjudged() throws Exception {
        try (Connection connection = stack.postgres().superuser(); Statement statement = connection.createStatement()) {
            statement.execute(account("nobody", "PROBE", PROBE));
            statement.execute("""
                    insert into content_item (account_id, uri, kind, audience, private_message, live, published, version,
                      excerpt, rules, decided, failing)
                    select id, uri, 'POST', 'PUBLIC', false, true, now(), now(), '', 0, 0, 0 from account where uri = '%s'"""
                    .formatted(PROBE));
        }
    }

    /** Through the real tables and their triggers. */
    void insert() throws Exception {
        try (Connection connection = stack.postgres().superuser(); Statement statement = connection.createStatement()) {
            insert(statement, FEW, FEW_ITEMS);
            insert(statement, MANY, many);
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    /** The page after nine tenths of everything. */
    String deep(String subject) throws Exception {
        int offset = (subject.equals(FEW) ? FEW_ITEMS : many) * 9 / 10;
        try (Connection connection = stack.postgres().superuser(); ResultSet row = connection.createStatement().executeQuery("""
                select published, c.id from content_item c join account a on a.id = account_id where subject = '%s'
                order by published desc, c.id desc offset %d limit 1""".formatted(subject, offset))) {
            row.next();
            return new Cursor(row.getObject(1, OffsetDateTime.class).toInstant(), row.getLong(2)).toString();
        }
    }

    private static void insert(Statement statement, String subject, int items) throws SQLException {
        for (String product : new String[] {"FACEBOOK", "INSTAGRAM"}) {
            String uri = "https://platform.example/" + subject + "/" + product;
            statement.execute(account(subject, product, uri));
            // Half of them in each account, an item a minute. Of each items/100, one is eligible, one a poll, one of 2019, and
            // one no longer there; the others are posts for friends.
            statement.execute("""
                    insert into content_item (account_id, uri, kind, audience, private_message, live, published, version,
                      excerpt, url, rules, decided, failing)
                    select a.id, a.uri || '/' || n, case n %% %1$d when 1 then 'POLL' else 'POST' end,
                      case n %% %1$d when 0 then 'PUBLIC' else 'LIMITED' end, false, n %% %1$d <> 3,
                      case n %% %1$d when 2 then timestamptz '2019-11-01 00:00+00' else timestamptz '2026-11-01 00:00+00' end
                        - n * interval '20 seconds', now(),
                      'The lake was calm today, and we walked round it twice before lunch; n. ' || n,
                      a.uri || '/' || n, probe.rules,
                      case n %% %1$d when 0 then 0 when 3 then 9 else 5 end,
                      case n %% %1$d when 0 then 0 when 3 then 1 << 9 else 1 << 5 end
                    from account a, generate_series(1, %2$d) n,
                      (select rules from content_item i join account p on p.id = i.account_id where p.uri = '%3$s') probe
                    where a.uri = '%4$s'""".formatted(items / RARE, items / 2, PROBE, uri));
        }
    }

    /** Gives the accounts of somebody to somebody else who has never been here, as if they had been theirs from the start. */
    static void give(Connection connection, String from, String to) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("update account set subject = '" + to + "' where uri like 'https://platform.example/" + from + "/%'");
            statement.execute("set session_replication_role = origin");
        }
    }

    private static String account(String subject, String product, String uri) {
        return """
                insert into account (uri, subject, product, name, birth_date, region, state, hidden, notified_at, as_of, version)
                values ('%s', '%s', '%s', 'A. N. Other', '1990-05-04', 'DE', 'ACTIVE', false, '2026-01-01Z', now(), now())"""
                .formatted(uri, subject, product);
    }
}
