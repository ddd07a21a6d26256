package org.objectionportal.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The files of a PostgreSQL server: its programs, its data, who may connect. */
final class PostgresCluster {

    static final String SUPERUSER = "postgres";
    static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C.UTF-8");

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

    PostgresCluster(Children children, Path binaries, Path home, Path log) {
        this.children = children;
        this.binaries = binaries;
        this.home = home;
        this.log = log;
    }

    /** Makes what is not there yet, and leaves the data of the last time as they are. */
    void prepare() throws IOException, InterruptedException {
        PostgresBinaries.unpackedIn(binaries);
        if (!Files.isDirectory(data())) {
            create();
        }
        Files.writeString(home.resolve("pg_hba.conf"), HBA);
        removeStaleLock();
    }

    /** The command line of the server. */
    List<String> server(int port) {
        List<String> command = program("postgres", "-D", data().toString(), "-p", String.valueOf(port),
                "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=",
                "-c", "hba_file=" + home.resolve("pg_hba.conf"), "-c", "max_connections=100");
        command.addAll(DURABLE);
        return command;
    }

    String superuserPassword() throws IOException {
        return Files.readString(home.resolve("superuser"));
    }

    private Path data() {
        return home.resolve("data");
    }

    /** Made aside and moved into place, so that a start that was killed leaves nothing half done. */
    private void create() throws IOException, InterruptedException {
        Files.createDirectories(home);
        Path fresh = home.resolve("data.new");
        Trees.delete(fresh);
        Path secret = home.resolve("superuser");
        Files.deleteIfExists(secret);
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, Secrets.ofThisRun().get(SUPERUSER));
        Child initdb = children.start("initdb", program("initdb", "-D", fresh.toString(), "-U", SUPERUSER,
                "-E", "UTF8", "--locale=C.UTF-8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8",
                "--auth=scram-sha-256", "--pwfile=" + secret), ENVIRONMENT, log, Children.TERM);
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
