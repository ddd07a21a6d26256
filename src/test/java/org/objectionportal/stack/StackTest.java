package org.objectionportal.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackTest {

    private final Keycloak keycloak = SharedStack.keycloak();
    private final Postgres postgres = SharedStack.postgres();

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void the_database_keeps_what_it_acknowledges(String setting) throws SQLException {
        try (Connection connection = asPortal(postgres.password());
                ResultSet result = connection.createStatement().executeQuery("SHOW " + setting)) {
            assertTrue(result.next());
            assertEquals("on", result.getString(1));
        }
    }

    @Test
    void a_wrong_password_is_refused() {
        SQLException refusal = assertThrows(SQLException.class, () -> asPortal("wrong"));
        assertEquals("28P01", refusal.getSQLState());
    }

    @Test
    void a_mail_that_is_sent_arrives() throws Exception {
        MailSink sink = new MailSink(Ports.free());
        sink.start();
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(sink.port()));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom("portal@demo.example");
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("anna@demo.example"));
        message.setSubject("Ένσταση", "UTF-8");
        message.setText("Kawża", "UTF-8");
        Transport.send(message);

        Mail mail = sink.await("anna@demo.example", 1, Duration.ofSeconds(5)).get(0);
        assertEquals("Ένσταση", mail.subject());
        assertEquals("Kawża", mail.text().strip());
        assertEquals("anna@demo.example", mail.header("to"));
        sink.stop();
    }

    @Test
    void keycloak_has_the_realm() throws Exception {
        String discovery = Http.get(keycloak.realmUrl() + "/.well-known/openid-configuration").body();
        assertEquals(keycloak.realmUrl(), new ObjectMapper().readTree(discovery).get("issuer").asText());
    }

    @Test
    void the_service_account_of_the_ingest_gets_a_token() throws Exception {
        assertEquals(3, keycloak.serviceToken("ingest", SharedStack.settings().get("test.ingest.client-secret")).split("\\.").length);
    }

    @Test
    void the_demo_people_are_there() throws Exception {
        String people = Http.get(keycloak.url() + "/admin/realms/objections/users?exact=true&email=anna@demo.example",
                keycloak.adminToken()).body();
        assertEquals("00000000-0000-4000-8000-0000000000a1", new ObjectMapper().readTree(people).at("/0/id").asText());
    }

    private Connection asPortal(String password) throws SQLException {
        return DriverManager.getConnection(postgres.url(), Postgres.PORTAL, password);
    }
}
