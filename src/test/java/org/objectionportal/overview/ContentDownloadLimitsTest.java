package org.objectionportal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectionportal.stack.Keycloak;
import org.objectionportal.stack.Postgres;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.People;
import org.objectionportal.testing.Person;
import org.objectionportal.testing.Visitor;
import org.objectionportal.testing.Wire;
import org.objectionportal.testing.Wire.Answer;

/** Downloads of a list of 100,000 items: what they take while nobody reads them, when they are broken off, and read to the end. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ContentDownloadLimitsTest {

    private static final int ITEMS = 100_000;
    private static final int AT_A_TIME = 8;
    private static final int MEBIBYTE = 1 << 20;
    private static final String FILE = "/en/content/files/my-content.json";
    private static Person person;
    private static String session;

    Keycloak keycloak;
    Postgres postgres;

    @BeforeEach
    void a_hundred_thousand_items() throws Exception {
        if (person != null) {
            return;
        }
        person = new People(keycloak).withManyItems();
        session = "Cookie: session=" + Visitor.signedIn(person).cookie("session").orElseThrow();
        try (Connection connection = postgres.superuser(); Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into content_item (account_id, uri, kind, audience, private_message, live, published, version, excerpt, rules, decided, failing)
                    select a.id, a.uri || '/more/' || n, 'POST', 'LIMITED', false, true, timestamptz '2020-01-01Z' + n * interval '1 second', now(),
                      repeat('words ', 40), c.rules, 5, 32 from generate_series(1, %d) n, account a, lateral
                      (select rules from content_item where account_id = a.id limit 1) c where a.id = (select min(id) from account where subject = '%s')"""
                    .formatted(ITEMS, person.subject()));
        }
    }

    @Test
    void whoever_does_not_read_holds_a_place_but_no_database_and_gives_it_back_by_going_away() throws Exception {
        List<Socket> stalled = new ArrayList<>();
        try {
            for (int i = 0; i < AT_A_TIME; i++) {
                stalled.add(begin());
            }
            awaitNoDatabaseInUse();
            Answer ninth = Wire.get(FILE + "?status=eligible", session);
            assertEquals(503, ninth.status());
            assertEquals("60", ninth.one("Retry-After"));
            assertEquals(200, Wire.get("/en/content", session).status(), "pages are there for everybody");
        } finally {
            for (Socket socket : stalled) {
                socket.setSoLinger(true, 0);
                socket.close();
            }
        }
        int status = 503;
        for (int i = 0; i < 300 && status == 503; i++) {
            Thread.sleep(50);
            status = Wire.get(FILE + "?status=eligible", session).status();
        }
        assertEquals(200, status, "the places of those who went away are free again");
        List<Socket> again = new ArrayList<>();
        for (int i = 0; i < AT_A_TIME; i++) {
            again.add(begin());
        }
        for (Socket socket : again) {
            socket.setSoLinger(true, 0);
            socket.close();
        }
        awaitNoDatabaseInUse();
    }

    @Test
    void memory_stays_flat_while_a_file_of_tens_of_megabytes_is_sent() throws Exception {
        try (Socket socket = begin()) {
            InputStream in = socket.getInputStream();
            long read = in.readNBytes(2 * MEBIBYTE).length;
            long before = usedMemory();
            long most = 0;
            byte[] buffer = new byte[MEBIBYTE];
            for (int n = in.readNBytes(buffer, 0, buffer.length); n > 0; n = in.readNBytes(buffer, 0, buffer.length)) {
                read += n;
                if (read / MEBIBYTE % 12 == 0) {
                    most = Math.max(most, usedMemory() - before);
                }
            }
            assertTrue(read > 40 * MEBIBYTE, "sent " + read);
            assertTrue(most < 20 * MEBIBYTE, "more memory in use: " + most);
        }
    }

    /** Asks for the whole file, as soon as a place is free, reads that it begins, and nothing more. */
    private Socket begin() throws Exception {
        for (int i = 0;; i++) {
            Socket socket = ask();
            String status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
            if (i == 300 || !status.equals("HTTP/1.1 503")) {
                assertEquals("HTTP/1.1 200", status);
                return socket;
            }
            socket.close();
            Thread.sleep(50);
        }
    }

    private static Socket ask() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(64 * 1024);
        socket.setSoTimeout(40_000);
        socket.connect(new InetSocketAddress(Wire.BASE.getHost(), Wire.BASE.getPort()));
        socket.getOutputStream().write(("GET " + FILE + " HTTP/1.1\r\nHost: " + Wire.BASE.getAuthority() + "\r\n" + session
                + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private void awaitNoDatabaseInUse() throws Exception {
        long busy = -1;
        for (int i = 0; i < 100 && busy != 0; i++) {
            Thread.sleep(50);
            try (Connection connection = postgres.superuser(); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(
                    "select count(*) from pg_stat_activity where usename = '" + Postgres.PORTAL + "' and state <> 'idle'")) {
                row.next();
                busy = row.getLong(1);
            }
        }
        assertEquals(0, busy, "sessions of the database that do something");
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
