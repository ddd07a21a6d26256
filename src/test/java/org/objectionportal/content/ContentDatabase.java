package org.objectionportal.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import org.objectionportal.stack.Postgres;

/** The tables in a database of their own, empty. */
record ContentDatabase(DataSource source) {

    private static final String NAME = "content_alone";
    private static ContentDatabase made;

    static synchronized ContentDatabase empty(Postgres postgres) throws SQLException, IOException {
        if (made == null) {
            made = make(postgres);
        }
        made.execute("TRUNCATE content_item, account, content_item_past, account_past, content_source, objection CASCADE");
        return made;
    }

    private static ContentDatabase make(Postgres postgres) throws SQLException, IOException {
        try (Connection superuser = postgres.superuser(); Statement statement = superuser.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + NAME + " WITH (FORCE)");
            statement.execute("CREATE DATABASE " + NAME + " OWNER " + Postgres.PORTAL);
        }
        // Pooled, as in the portal: a connection for each statement would be most of what tests take.
        AgroalDataSource source = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool
                .maxSize(20).acquisitionTimeout(Duration.ofSeconds(30)).connectionFactoryConfiguration(to -> to
                        .connectionProviderClass(org.postgresql.Driver.class).jdbcUrl(postgres.url().replaceAll("/[^/]+$", "/" + NAME))
                        .principal(new NamePrincipal(Postgres.PORTAL)).credential(new SimplePassword(postgres.password())))));
        ContentDatabase database = new ContentDatabase(source);
        try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (Path migration : migrations.sorted().toList()) {
                database.execute(Files.readString(migration));
            }
        }
        // Only here: these are records, and each test begins without any.
        database.execute("ALTER TABLE objection DISABLE TRIGGER objection_is_not_emptied");
        database.execute("ALTER TABLE exclusion DISABLE TRIGGER exclusion_is_not_emptied");
        database.execute("ALTER TABLE dispute_view DISABLE TRIGGER dispute_view_is_not_emptied");
        database.execute("ALTER TABLE dispute_answer DISABLE TRIGGER dispute_answer_is_not_emptied");
        return database;
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column. */
    List<Long> numbers(String select) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }

    long number(String select) throws SQLException {
        return numbers(select).get(0);
    }
}
