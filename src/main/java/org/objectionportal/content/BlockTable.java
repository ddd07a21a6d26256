package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.objectionportal.content.Change.AccountBlock;

/** Which account has blocked which. What was taken back stays as a row, so that an older version arriving late changes nothing. */
class BlockTable {

    private static final String UPSERT = """
            INSERT INTO account_block AS b (account_id, blocked, version, holds)
            SELECT * FROM unnest(?::bigint[], ?::text[], ?::timestamptz[], ?::boolean[])
            ON CONFLICT (account_id, blocked) DO UPDATE SET version = excluded.version, holds = excluded.holds
                WHERE b.version < excluded.version
            RETURNING blocked""";

    private final Connection connection;

    BlockTable(Connection connection) {
        this.connection = connection;
    }

    /** @param accounts those that block, as far as known, and locked */
    Map<Change, Effect> put(List<AccountBlock> blocks, AccountTable accounts) throws SQLException {
        Map<Change, Effect> effects = new HashMap<>();
        List<AccountBlock> known = new ArrayList<>();
        for (AccountBlock block : blocks) {
            if (accounts.get(block.account()) == null) {
                effects.put(block, Effect.ACCOUNT_UNKNOWN);
            } else {
                known.add(block);
            }
        }
        if (!known.isEmpty()) {
            Set<String> stored = write(known, accounts);
            known.forEach(block -> effects.put(block, stored.contains(block.uri()) ? Effect.STORED : Effect.UNCHANGED));
        }
        return effects;
    }

    /** Who is blocked in what was stored; a run names everybody once. */
    private Set<String> write(List<AccountBlock> blocks, AccountTable accounts) throws SQLException {
        Set<String> stored = new HashSet<>();
        Columns<AccountBlock> columns = new Columns<>(connection, blocks);
        try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            upsert.setArray(1, columns.of("bigint", block -> accounts.get(block.account()).account()));
            upsert.setArray(2, columns.of("text", AccountBlock::uri));
            upsert.setArray(3, columns.of("timestamptz", AccountBlock::version));
            upsert.setArray(4, columns.of("boolean", AccountBlock::holds));
            try (ResultSet rows = upsert.executeQuery()) {
                while (rows.next()) {
                    stored.add(rows.getString(1));
                }
            }
        }
        return stored;
    }
}
