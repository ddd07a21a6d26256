package org.objectionportal.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.objectionportal.stack.Keycloak;
import org.objectionportal.stack.Postgres;
import org.objectionportal.testing.EndedObjection;
import org.objectionportal.testing.People;
import org.objectionportal.testing.Person;
import org.objectionportal.testing.Visitor;
import org.objectionportal.testing.Wire;

/** People with several accounts, and what the database knows of them. Everybody here is new, so that each test counts alone. */
abstract class AccountsFixture {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"(form|owner)\" value=\"([^\"]*)\">");
    private static final Pattern FIGURE = Pattern.compile("<dd>([0-9,]+)</dd>");

    Keycloak keycloak;
    Postgres postgres;
    People people;

    @BeforeEach
    void people() {
        people = new People(keycloak);
    }

    /** @return Keycloak's page */
    static Visitor.Page begin(Visitor visitor) {
        return visitor.get(begins(visitor));
    }

    /** @return where the second sign-in starts */
    static String begins(Visitor visitor) {
        HttpResponse<String> response = visitor.postOnly("/en/accounts/another", Map.of());
        assertEquals(303, response.statusCode(), response::body);
        String start = response.headers().firstValue("Location").orElseThrow();
        assertTrue(start.contains("/sign-in/another/start?"), start);
        return start;
    }

    static Visitor.Page confirm(Visitor visitor) {
        return visitor.post("/en/accounts/another/confirmation", Map.of());
    }

    static void add(Visitor visitor, Person second) {
        visitor.signInAt(begin(visitor), second);
        assertEquals("/en/accounts", confirm(visitor).address().getPath());
    }

    /** @return the reference */
    static String object(Visitor visitor) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("grounds", ""));
        Matcher hidden = HIDDEN.matcher(visitor.get("/en/objection").body());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        return visitor.post("/en/objection", fields).address().getPath().replaceFirst(".*/", "");
    }

    /** A week ago: it has ended by now. */
    void withdraw(Visitor visitor, Person person, String reference) throws Exception {
        assertEquals(200, visitor.post("/en/objections/" + reference + "/withdrawal", Map.of()).status());
        EndedObjection.of(postgres, person);
    }

    /** What the page says now; 0 when there is no content. */
    static long eligible(Visitor visitor) {
        Visitor.Page page = visitor.get("/en/content");
        assertEquals("/en/content 200", page.address().getPath() + " " + page.status());
        Matcher figure = FIGURE.matcher(page.body());
        return figure.find() ? Long.parseLong(figure.group(1).replace(",", "")) : 0;
    }

    /** The same, when the worker has done what was left to it. */
    long eligibleInTheEnd(Visitor visitor) throws Exception {
        String left = "select count(*) from recheck where done_at is null and ? <> ''";
        for (int i = 0; i < 700 && number(left, "-") > 0; i++) {
            Thread.sleep(100);
        }
        assertEquals(0, number(left, "-"), "the worker has done what was left to it");
        return eligible(visitor);
    }

    void assertNothingAdded(Person person) throws Exception {
        assertEquals(0, number("select count(*) from added_sign_in where subject = ?", person.subject()));
        assertEquals(0, number("select count(*) from account where added_as = ?", person.subject()));
    }

    static int statusWith(String session) {
        return Wire.get("/en/content", "Cookie: session=" + session).status();
    }

    String keycloakSessions(Person person) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(keycloak.url() + "/admin/realms/objections/users/"
                + person.subject() + "/sessions")).header("Authorization", "Bearer " + keycloak.adminToken()).build(),
                HttpResponse.BodyHandlers.ofString()).body();
    }

    List<String> exclusions(Person person) throws Exception {
        List<String> effects = new ArrayList<>();
        try (Connection connection = postgres.superuser(); PreparedStatement select = connection.prepareStatement(
                "select effect from exclusion where subject = ? order by position")) {
            select.setString(1, person.subject());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    effects.add(row.getString(1));
                }
            }
        }
        return effects;
    }

    long number(String sql, String parameter) throws Exception {
        try (Connection connection = postgres.superuser(); PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, parameter);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    void execute(String sql) throws Exception {
        try (Connection connection = postgres.superuser(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
