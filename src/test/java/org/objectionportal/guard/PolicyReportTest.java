package org.objectionportal.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.Wire;

/** In order: after the flood nothing is logged for the rest of the minute. */
@QuarkusTest
@WithTestResource(StackResource.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PolicyReportTest {

    private static final String OLD = "Content-Type: application/csp-report";
    private static final String NEW = "Content-Type: application/reports+json";

    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(((ExtLogRecord) line).getFormattedMessage());
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    };

    @BeforeEach
    void listen() {
        Logger.getLogger(PolicyReportResource.class.getName()).addHandler(handler);
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger(PolicyReportResource.class.getName()).removeHandler(handler);
    }

    @Test
    @Order(1)
    void every_page_names_where_reports_go() {
        Wire.Answer page = Wire.get("/en/notice");
        assertTrue(page.one("Content-Security-Policy").endsWith("report-uri /csp-report; report-to csp"));
        assertEquals("csp=\"" + Wire.BASE + "/csp-report\"", page.one("Reporting-Endpoints"));
    }

    @Test
    @Order(2)
    void of_a_report_the_directive_and_our_own_path_are_kept_and_nothing_else() {
        assertEquals(204, send(OLD, """
                {"csp-report":{"violated-directive":"img-src 'self'","document-uri":"%s/de/notice?name=Anna#x",
                "blocked-uri":"https://evil.example/anna@demo.example"}}""".formatted(Wire.BASE)));
        assertEquals(204, send(NEW, """
                [{"type":"csp-violation","body":{"effectiveDirective":"script-src-elem","documentURL":"https://evil.example/"}},
                {"type":"csp-violation","body":{"effectiveDirective":"Anna\\nforged line","documentURL":"%s/"}}]""".formatted(Wire.BASE)));
        assertTrue(logged.contains("The content security policy kept something from a page: img-src at /de/notice"), logged::toString);
        assertTrue(logged.contains("The content security policy kept something from a page: script-src-elem at an address elsewhere"),
                logged::toString);
        assertFalse(logged.stream().anyMatch(line -> line.contains("Anna") || line.contains("anna") || line.contains("evil")));
    }

    @Test
    @Order(3)
    void what_is_no_report_or_too_long_is_not_kept_and_a_flood_fills_no_log() {
        assertEquals(204, send(OLD, "{"));
        assertEquals(204, send(NEW, "[1,{\"body\":7},null]"));
        assertEquals(413, send(OLD, "{\"csp-report\":\"" + "x".repeat(8_200) + "\"}"));
        assertEquals(415, send("Content-Type: text/plain", "{}"));
        for (int i = 0; i < 50; i++) {
            send(OLD, "{\"csp-report\":{\"violated-directive\":\"img-src\"}}");
        }
        // Two minutes may share the flood.
        assertTrue(logged.size() <= 40, logged.size() + " lines");
    }

    private static int send(String type, String body) {
        return Wire.send("POST", "/csp-report", body.getBytes(UTF_8), type).status();
    }
}
