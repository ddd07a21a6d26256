package org.objectionportal.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * PostgreSQL 18 on loopback, as an operator would run it: it keeps what it acknowledges, and every connection signs in
 * with a password (scram-sha-256).
 */
final class PostgresServer implements Postgres {

    private static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String HBA = """
            # type  database  user  address       method
            host    all       all   127.0.0.1/32  scram-sha-256
            """;
    private static final List<String> DURABLE = List.of(
            "-c", "fsync=on", "-c", "synchronous_commit=on", "-c", "full_page_writes=on");

    private final Children children;
    private final Path binaries;
    private final Path home;
    private final Path log;
    private final int port;
    private final String password;
    private Child child;

    /** @param binaries the directory of PostgreSQL's programs, which is made when it is not there */
    PostgresServer(Children children, Path binaries, Path home, Path log, int port, String password) {
        this.children = children;
        this.binaries = binaries;
        this.home = home;
        this.log = log;
        this.port = port;
        this.password = password;
    }

    @Override
    public synchronized void start() throws IOException, SQLException, InterruptedException {
        PostgresBinaries.unpackedIn(binaries);
        if (!Files.isDirectory(data())) {
            createCluster();
        }
        Files.writeString(home.resolve("pg_hba.conf"), HBA);
        removeStaleLock();
        List<String> command = program("postgres", "-D", data().toString(), "-p", String.valueOf(port),
                "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=",
                "-c", "hba_file=" + home.resolve("pg_hba.conf"), "-c", "max_connections=100");
        command.addAll(DURABLE);
        child = children.start("PostgreSQL", command, Map.of("LC_ALL", "C.UTF-8"), log, Children.INT);
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
        return connect(PORTAL, SUPERUSER, Files.readString(home.resolve("superuser")));
    }

    private Path data() {
        return home.resolve("data");
    }

    /** Made aside and moved into place, so that a start that was killed leaves nothing half done. */
    private void createCluster() throws IOException, InterruptedException {
        Files.createDirectories(home);
        Path fresh = home.resolve("data.new");
        Trees.delete(fresh);
        Path secret = home.resolve("superuser");
        Files.deleteIfExists(secret);
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, Secrets.ofThisRun().get(SUPERUSER));
        Child initdb = children.start("initdb", program("initdb", "-D", fresh.toString(), "-U", SUPERUSER,
                "-E", "UTF8", "--locale=C.UTF-8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8",
                "--auth=scram-sha-256", "--pwfile=" + secret), Map.of("LC_ALL", "C.UTF-8"), log, Children.TERM);
        if (initdb.process().waitFor() != 0) {
            throw initdb.died();
        }
        children.stop(initdb);
        Files.move(fresh, data());
    }

    /** After a crash of the machine the number in the lock file may belong to any process by now. */
    private void removeStaleLock() throws IOException {
        Path lock = data().resolve("postmaster.pid");
        if (Files.exists(lock)) {
            long pid = Long.parseLong(Files.readAllLines(lock).get(0).strip());
            boolean postgres = ProcessHandle.of(pid).flatMap(process -> process.info().command())
                    .filter(command -> command.endsWith("/postgres")).isPresent();
            if (!postgres) {
                Files.delete(lock);
            }
        }
    }

    private Connection connectWhenReady() throws InterruptedException, SQLException, IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return connect(SUPERUSER, SUPERUSER, Files.readString(home.resolve("superuser")));
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

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody. */
    private List<String> program(String name, String... arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(binaries.resolve("bin").resolve(name).toString());
        command.addAll(List.of(arguments));
        return command;
    }
}
