package org.objectionportal.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import io.vertx.core.json.JsonObject;
import org.objectionportal.vault.Vault;
import org.objectionportal.vault.VaultFixture;

/** People who are signed in: rows as the portal writes them after a sign-in, and what their browsers would hold. */
final class People {

    private static final String INSERT = """
            insert into session (handle_digest, subject, keycloak_sid, role, claims, created_at, last_seen_at)
            values (?, ?, ?, 'data-subject', ?, ?, ?)""";
    /** About as long as a refresh token of Keycloak. */
    private static final String REFRESH_TOKEN = "r".repeat(760);
    private static final int BATCH = 500;

    private final Vault vault = VaultFixture.vault();

    /** Signs somebody in. @return the value of their session cookie */
    String signIn(Connection connection, String subject) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            String handle = add(insert, subject);
            insert.executeBatch();
            return handle;
        }
    }

    /** Signs somebody in. @return what {@link Browser#file} needs */
    String line(Connection connection, String subject) throws SQLException {
        return signIn(connection, subject) + " " + ownerMark(subject) + " " + vault.newHandle();
    }

    /**
     * Signs people in who have never been here.
     *
     * @param file is written for file.lua: a line each
     */
    void signIn(Connection connection, int count, Path file) throws Exception {
        List<String> lines = new ArrayList<>();
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < count; i++) {
                String subject = UUID.randomUUID().toString();
                lines.add(add(insert, subject) + " " + ownerMark(subject) + " " + vault.newHandle());
                if (i % BATCH == BATCH - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
        Files.write(file, lines);
    }

    /** As identity.Sessions does. */
    private String add(PreparedStatement insert, String subject) throws SQLException {
        String handle = vault.newHandle();
        byte[] digest = vault.digest("session", handle);
        String claims = new JsonObject().put("email", "somebody@people.example").put("emailVerified", true)
                .put("zone", "Europe/Berlin").put("refreshToken", REFRESH_TOKEN).encode();
        Timestamp now = Timestamp.from(Instant.now());
        insert.setBytes(1, digest);
        insert.setString(2, subject);
        insert.setString(3, UUID.randomUUID().toString());
        insert.setBytes(4, vault.lock(claims, "session.claims." + HexFormat.of().formatHex(digest)));
        insert.setTimestamp(5, now);
        insert.setTimestamp(6, now);
        insert.addBatch();
        return handle;
    }

    /** As objection.ObjectionForm does. */
    private String ownerMark(String subject) {
        return HexFormat.of().formatHex(vault.digest("form-owner", subject), 0, 16);
    }
}
