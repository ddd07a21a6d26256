package org.objectionportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;

import javax.sql.DataSource;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.objectionportal.stack.StackResource;

@QuarkusTest
@WithTestResource(StackResource.class)
class OneInstantTest {

    private static final String ADD = "insert into draft (handle_digest, form_key, grounds, created_at) "
            + "values ('\\x0102', 'one-instant', '', '2000-01-01Z')";

    @Inject
    OneInstant instant;
    @Inject
    EntityManager entityManager;
    @Inject
    DataSource database;

    @Test
    void what_is_committed_between_two_statements_is_seen_by_neither() throws Exception {
        try {
            assertEquals("0, 0", instant.read(() -> {
                long before = drafts();
                elsewhere(ADD);
                return before + ", " + drafts();
            }));
            assertEquals(1L, instant.read(this::drafts));
        } finally {
            elsewhere("delete from draft where form_key = 'one-instant'");
        }
    }

    @Test
    void nothing_can_be_written() {
        assertThrows(RuntimeException.class,
                () -> instant.read(() -> entityManager.createNativeQuery(ADD).executeUpdate()));
        assertEquals(0L, instant.read(this::drafts));
    }

    private long drafts() {
        return ((Number) entityManager.createNativeQuery("select count(*) from draft where form_key = 'one-instant'")
                .getSingleResult()).longValue();
    }

    /** In a thread of its own, so that the transaction here has no part in it. */
    private void elsewhere(String sql) {
        CompletableFuture.runAsync(() -> {
            try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
                statement.executeUpdate(sql);
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        }).join();
    }
}
