package org.objectionportal.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.objectionportal.content.Change.AccountBlock;

/** Which account has blocked which. What was taken back stays as a row, so that an older version arriving late changes nothing. */
class BlockTable {

    private static final String UPSERT = """
            INSERT INTO account_block AS b (account_id, blocked, version, holds) VALUES (?, ?, ?, ?)
            ON CONFLICT (account_id, blocked) DO UPDATE SET version = excluded.version, holds = excluded.holds
                WHERE b.version < excluded.version""";

    private final Connection connection;

    BlockTable(Connection connection) {
        this.connection = connection;
    }

    /** @param accounts those that block, as far as known, and locked */
    Map<Change, Effect> put(List<AccountBlock> blocks, AccountTable accounts) throws SQLException {
        Map<Change, Effect> effects = new HashMap<>();
        if (blocks.isEmpty()) {
            return effects;
        }
        try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            for (AccountBlock block : blocks) {
                Owner owner = accounts.get(block.account());
                if (owner == null) {
                    effects.put(block, Effect.ACCOUNT_UNKNOWN);
                    continue;
                }
                upsert.setLong(1, owner.account());
                upsert.setString(2, block.uri());
                upsert.setObject(3, block.version().atOffset(ZoneOffset.UTC));
                upsert.setBoolean(4, block.holds());
                effects.put(block, upsert.executeUpdate() == 1 ? Effect.STORED : Effect.UNCHANGED);
            }
        }
        return effects;
    }
}
