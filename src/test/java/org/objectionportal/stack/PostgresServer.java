package org.objectionportal.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * PostgreSQL 18 on loopback, as an operator would run it: it keeps what it acknowledges, and every connection signs in
 * with a password (scram-sha-256).
 */
final class PostgresServer implements Postgres {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final Children children;
    private final PostgresCluster cluster;
    private final Path log;
    private final int port;
    private final String password;
    private Child child;

    /** @param binaries the directory of PostgreSQL's programs, which is made when it is not there */
    PostgresServer(Children children, Path binaries, Path home, Path log, int port, String password) {
        this.children = children;
        cluster = new PostgresCluster(children, binaries, home, log);
        this.log = log;
        this.port = port;
        this.password = password;
    }

    @Override
    public synchronized void start() throws IOException, SQLException, InterruptedException {
        cluster.prepare();
        child = children.start("PostgreSQL", cluster.server(port), PostgresCluster.ENVIRONMENT, log, Children.INT);
        try (Connection connection = connectWhenReady()) {
            createDatabase(connection);
        }
    }

    @Override
    public synchronized void stop() {
        children.stop(child);
    }

    Child child() {
        return child;
    }

    @Override
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + PORTAL;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public Connection superuser() throws SQLException, IOException {
        return connect(PORTAL, PostgresCluster.SUPERUSER, cluster.superuserPassword());
    }

    private Connection connectWhenReady() throws InterruptedException, SQLException, IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return connect(PostgresCluster.SUPERUSER, PostgresCluster.SUPERUSER, cluster.superuserPassword());
            } catch (SQLException e) {
                child.requireAlive();
                if (System.nanoTime() > end) {
                    throw e;
                }
                Thread.sleep(50);
            }
        }
    }

    private void createDatabase(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + PORTAL + "'")) {
                statement.execute("CREATE ROLE " + PORTAL + " LOGIN");
            }
            // Each time: the data may be older than the secrets.
            statement.execute("ALTER ROLE " + PORTAL + " PASSWORD '" + password + "'");
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + PORTAL + "'")) {
                statement.execute("CREATE DATABASE " + PORTAL + " OWNER " + PORTAL);
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return result.next();
        }
    }

    private Connection connect(String database, String user, String secret) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        return source.getConnection(user, secret);
    }
}
