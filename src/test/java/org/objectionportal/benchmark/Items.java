package org.objectionportal.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;

import org.objectionportal.content.Cursor;
import org.objectionportal.stack.MeasuredStack;

/**
 * Two people who differ in how much they have published: the same two accounts, the same texts, and 100 items that are
 * eligible among 1,000 or among very many, so that the filter for those meets its worst case.
 */
final class Items {

    static final String FEW = "00000000-0000-4000-9000-000000001000";
    static final String MANY = "00000000-0000-4000-9000-000001000000";
    private static final int FEW_ITEMS = 1_000;
    private static final int ELIGIBLE = 100;
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
            // Half of them in each account, an item a minute; every items/100th is eligible, the others for friends only.
            statement.execute("""
                    insert into content_item (account_id, uri, kind, audience, private_message, live, published, version,
                      excerpt, url, rules, decided, failing)
                    select a.id, a.uri || '/' || n, 'POST', case when n %% %1$d = 0 then 'PUBLIC' else 'LIMITED' end, false, true,
                      timestamptz '2026-11-01 00:00+00' - n * interval '1 minute', now(),
                      'The lake was calm today, and we walked round it twice before lunch; n. ' || n,
                      a.uri || '/' || n, probe.rules,
                      case when n %% %1$d = 0 then 0 else 5 end, case when n %% %1$d = 0 then 0 else 1 << 5 end
                    from account a, generate_series(1, %2$d) n,
                      (select rules from content_item i join account p on p.id = i.account_id where p.uri = '%3$s') probe
                    where a.uri = '%4$s'""".formatted(items / ELIGIBLE, items / 2, PROBE, uri));
        }
    }

    private static String account(String subject, String product, String uri) {
        return """
                insert into account (uri, subject, product, name, birth_date, region, state, hidden, notified_at, as_of, version)
                values ('%s', '%s', '%s', 'A. N. Other', '1990-05-04', 'DE', 'ACTIVE', false, '2026-01-01Z', now(), now())"""
                .formatted(uri, subject, product);
    }
}
