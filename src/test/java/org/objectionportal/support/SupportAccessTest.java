package org.objectionportal.support;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import javax.sql.DataSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.objectionportal.stack.Keycloak;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.Visitor;
import org.objectionportal.vault.Vault;

/** Who comes to the desk and to a result there, and that nobody finds what is not recorded. */
@QuarkusTest
@WithTestResource(StackResource.class)
class SupportAccessTest {

    private static final LookupForm FORM = new LookupForm("nobody@demo.example", "COMPLAINT", "T-1");

    @Inject
    DataSource database;
    @Inject
    Lookups lookups;
    @Inject
    Vault vault;
    @Inject
    Clock clock;
    @ConfigProperty(name = "test.ingest.client-secret")
    String ingestSecret;
    @ConfigProperty(name = "portal.base-url")
    String portal;
    Keycloak keycloak;

    @Test
    void for_everybody_but_agents_the_desk_does_not_exist() throws SQLException {
        int before = LookupRecord.all(database).size();
        String handle = lookups.make(LookupRecord.SAM, FORM);
        for (String name : new String[] {"anna", "ben"}) {
            Visitor person = Visitor.signedIn(name);
            String nothing = person.get("/en/nothing").body();
            assertEquals(404, person.get("/support").status());
            assertEquals(nothing, person.get("/support").body());
            assertEquals(404, person.get(SupportDesk.LOOK_UPS + "/" + handle).status());
            assertEquals(404, person.post(SupportDesk.LOOK_UPS, SupportDesk.lookUp(name + "@demo.example")).status());
        }
        assertEquals(before + 1, LookupRecord.all(database).size());
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_sign_in() {
        Visitor anonymous = new Visitor();
        for (String path : new String[] {"/support", SupportDesk.LOOK_UPS + "/" + "0".repeat(64)}) {
            Visitor.Page page = anonymous.get(path);
            assertTrue(page.address().toString().endsWith("/en/sign-in?to=support"), page.address().toString());
            assertTrue(page.body().contains("This desk is for support agents only."));
        }
        assertEquals(303, anonymous.postOnly(SupportDesk.LOOK_UPS, SupportDesk.lookUp("anna@demo.example")).statusCode());
    }

    @Test
    void an_agent_comes_back_to_the_desk_from_whichever_page_they_signed_in() {
        for (String target : new String[] {"support", "objections"}) {
            Visitor sam = new Visitor();
            Visitor.Page page = sam.signIn("sam", "mt", target);
            assertEquals("/support", page.address().getPath());
            assertTrue(page.body().contains("<html lang=\"en"));
            assertFalse(page.body().contains("class=\"languages\""));
            assertFalse(page.body().contains("/en/content"));
            assertTrue(page.body().contains("action=\"/en/sign-out\""));
        }
    }

    @Test
    void a_token_for_the_api_opens_nothing_here() throws Exception {
        String token = keycloak.serviceToken("ingest", ingestSecret);
        int before = LookupRecord.all(database).size();
        assertEquals(303, program(token).get("/support").statusCode());
        assertEquals(303, program(token).header("Origin", portal)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8").formParams(SupportDesk.lookUp("anna@demo.example"))
                .post(SupportDesk.LOOK_UPS).statusCode());
        assertEquals(before, LookupRecord.all(database).size());
    }

    @Test
    void a_result_is_for_the_agent_who_looked_alone() {
        Visitor sam = Visitor.signedIn("sam");
        assertEquals(200, sam.get(SupportDesk.LOOK_UPS + "/" + lookups.make(LookupRecord.SAM, FORM)).status());
        assertEquals(404, sam.get(SupportDesk.LOOK_UPS + "/" + lookups.make("another agent", FORM)).status());
        assertEquals(404, sam.get(SupportDesk.LOOK_UPS + "/" + vault.newHandle()).status());
    }

    @Test
    void a_result_is_gone_after_a_quarter_of_an_hour() throws SQLException {
        Visitor sam = Visitor.signedIn("sam");
        assertEquals(200, sam.get(SupportDesk.LOOK_UPS + "/" + madeBefore(Duration.ofMinutes(14))).status());
        assertEquals(404, sam.get(SupportDesk.LOOK_UPS + "/" + madeBefore(Duration.ofMinutes(15))).status());
    }

    @Test
    void what_cannot_be_recorded_is_not_found() throws SQLException {
        Visitor sam = Visitor.signedIn("sam");
        LookupRecord.execute(database, """
                create function fail_for_test() returns trigger language plpgsql as $$ begin raise 'no room'; end $$;
                create trigger fail_for_test before insert on support_lookup for each row execute function fail_for_test()""");
        try {
            Visitor.Page page = sam.post(SupportDesk.LOOK_UPS, SupportDesk.lookUp("anna@demo.example"));
            assertEquals(503, page.status());
            assertFalse(page.body().contains("Objection filed"));
        } finally {
            LookupRecord.execute(database, "drop trigger fail_for_test on support_lookup; drop function fail_for_test()");
        }
        assertEquals(200, sam.post(SupportDesk.LOOK_UPS, SupportDesk.lookUp("anna@demo.example")).status());
    }

    @Test
    void the_record_cannot_be_changed() throws SQLException {
        lookups.make("another agent", FORM);
        for (String change : new String[] {"update support_lookup set ticket = 'T-2'", "delete from support_lookup",
                "truncate support_lookup"}) {
            SQLException refused = assertThrows(SQLException.class, () -> LookupRecord.execute(database, change));
            assertTrue(refused.getMessage().contains("is refused: it is a record"), refused.getMessage());
        }
    }

    @Test
    void an_agent_looks_up_sixty_times_in_a_day_and_no_more() {
        for (int i = 0; i < Lookups.MOST_IN_A_DAY; i++) {
            lookups.make("busy agent", FORM);
        }
        WebApplicationException refused = assertThrows(WebApplicationException.class, () -> lookups.make("busy agent", FORM));
        assertEquals(429, refused.getResponse().getStatus());
        lookups.make("another agent", FORM);
    }

    private RequestSpecification program(String token) {
        return given().redirects().follow(false).auth().oauth2(token);
    }

    private String madeBefore(Duration age) throws SQLException {
        String handle = vault.newHandle();
        Instant at = clock.instant().minus(age);
        try (Connection connection = database.getConnection(); PreparedStatement insert = connection.prepareStatement("""
                insert into support_lookup (at, agent, purpose, ticket, criterion, searched, handle_digest)
                values (?, ?, 'OTHER', 'T-1', 'REFERENCE', '', ?)""")) {
            insert.setTimestamp(1, Timestamp.from(at));
            insert.setString(2, LookupRecord.SAM);
            insert.setBytes(3, vault.digest("support-look-up", handle));
            insert.executeUpdate();
        }
        return handle;
    }
}
