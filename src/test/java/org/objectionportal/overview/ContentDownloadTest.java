package org.objectionportal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectionportal.stack.Keycloak;
import org.objectionportal.stack.Postgres;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.People;
import org.objectionportal.testing.Person;
import org.objectionportal.testing.Visitor;
import org.objectionportal.testing.Wire;

/** The list as a file, the chart by year and how up to date it is, with content like that of the demo's Anna. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ContentDownloadTest {

    Keycloak keycloak;
    Postgres postgres;
    @ConfigProperty(name = "test.ingest.client-secret")
    String ingestSecret;
    private Person person;
    private Visitor visitor;

    @BeforeEach
    void signIn() {
        person = new People(keycloak).withManyItems();
        visitor = Visitor.signedIn(person);
    }

    @Test
    void both_files_hold_what_the_page_counts_with_the_same_filter() throws Exception {
        for (String filter : List.of("", "?status=eligible", "?product=FACEBOOK&reason=NOT_PUBLIC", "?kind=PHOTO")) {
            Document page = Jsoup.parse(visitor.get("/en/content" + filter).body());
            long counted = Long.parseLong(page.select(filter.isEmpty() ? ".overview .meta" : "form.filters + .meta").text().split(" ")[0]);
            List<Map<String, String>> rows = csv("/en/content/files/my-content.csv" + filter);
            List<JsonNode> items = items("/en/content/files/my-content.json" + filter);
            assertEquals(counted, rows.size(), filter);
            assertEquals(counted, items.size(), filter);
            assertEquals(rows.stream().map(row -> row.get("Status").equals("Eligible")).toList(),
                    items.stream().map(item -> item.path("eligible").booleanValue()).toList());
            assertEquals(page.select(".files a").eachAttr("href"), List.of("/en/content/files/my-content.csv" + filter, "/en/content/files/my-content.json" + filter));
        }
    }

    @Test
    void a_file_of_several_thousand_items_is_whole_and_in_order() throws Exception {
        try (Connection connection = postgres.superuser(); Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into content_item (account_id, uri, kind, audience, private_message, live, published, version, excerpt, rules, decided, failing)
                    select a.id, a.uri || '/more/' || n, 'POST', 'LIMITED', false, true, timestamptz '2020-01-01Z' + n * interval '1 second', now(),
                      '=1+' || n, c.rules, 5, 32 from generate_series(1, 3500) n, account a, lateral
                      (select rules from content_item where account_id = a.id limit 1) c where a.id = (select min(id) from account where subject = '%s')"""
                    .formatted(person.subject()));
        }
        List<Map<String, String>> rows = csv("/en/content/files/my-content.csv?year=2020&reason=NOT_PUBLIC");
        List<String> added = rows.stream().map(row -> row.get("Text")).filter(text -> text.contains("1+")).toList();
        List<String> expected = new ArrayList<>();
        for (int n = 3500; n > 0; n--) {
            expected.add("'=1+" + n);
        }
        assertEquals(expected, added);
    }

    @Test
    void a_file_is_in_the_persons_language_and_not_for_caches() {
        Visitor.Page csv = visitor.get("/mt/content/files/my-content.csv");
        assertTrue(csv.body().startsWith("\uFEFF\""), csv.body());
        assertFalse(csv.body().lines().findFirst().orElseThrow().contains("Eligible"));
        assertTrue(csv.body().contains("\r\n"));
        assertEquals("text/csv; charset=UTF-8; header=present", csv.headers().firstValue("Content-Type").orElseThrow());
        assertEquals("attachment; filename=\"my-content.csv\"", csv.headers().firstValue("Content-Disposition").orElseThrow());
        assertEquals("no-store", csv.headers().firstValue("Cache-Control").orElseThrow());
    }

    @Test
    void nobody_elses_items_are_in_it_and_a_stranger_has_to_sign_in() throws Exception {
        Visitor other = Visitor.signedIn(new People(keycloak).withoutContent());
        assertEquals(List.of(), items(other, "/en/content/files/my-content.json"));
        assertTrue(new Visitor().get("/en/content/files/my-content.json").address().getPath().endsWith("/sign-in"));
        assertEquals(404, visitor.get("/en/content/files/my-content.json?product=NOTHING").status());
        assertEquals(404, visitor.get("/en/content/files/my-content.csv?after=x").status());
    }

    @Test
    void the_table_by_year_adds_up_to_the_counts() {
        Document page = Jsoup.parse(visitor.get("/en/content").body());
        List<Integer> figures = page.select(".figures dd").eachText().stream().map(Integer::valueOf).toList();
        for (int column = 0; column < 2; column++) {
            assertEquals(figures.get(column), page.select(".years tbody td:nth-of-type(" + (column + 1) + ")").eachText().stream()
                    .mapToInt(Integer::parseInt).sum());
        }
        assertEquals(page.select(".years tbody tr").size() > 0, page.select(".years svg rect").size() > 0);
    }

    @Test
    void each_account_says_up_to_when_it_is_known_and_that_it_is_too_old() throws Exception {
        assertEquals(2, Jsoup.parse(visitor.get("/en/content").body()).select(".sources li:contains(We know everything up to)").size());
        try (Connection connection = postgres.superuser(); Statement statement = connection.createStatement()) {
            statement.execute("update account set as_of = '2020-02-03T12:00Z' where product = 'INSTAGRAM' and subject = '" + person.subject() + "'");
        }
        Document page = Jsoup.parse(visitor.get("/en/content").body());
        String stale = page.select(".sources li:contains(Instagram)").text();
        assertTrue(stale.contains("We know everything up to 3 February 2020. That is too long ago to rely on"), stale);
        assertEquals(0, page.select("table.stack tr:contains(Instagram) td").get(0).text().compareTo("0"), "and nothing of it is eligible");
    }

    @Test
    void what_could_not_be_read_of_an_account_is_told_by_number_and_day_until_it_can() throws Exception {
        for (int time = 0; time < 2; time++) {
            assertEquals(2, ingest("\"name\":5,", "a", "b").split("text-not-a-string").length - 1);
            assertEquals("2 items from this account could not be read, so they are not used. The last one came on " + today() + ".", unread());
        }
        ingest("", "a");
        assertEquals("1 item from this account could not be read, so it is not used. It came on " + today() + ".", unread());
        ingest("", "b");
        assertEquals("", unread());
    }

    /** What is said of the Facebook account behind up to when it is known. */
    private String unread() {
        return Jsoup.parse(visitor.get("/en/content").body()).select(".sources li:contains(Facebook)").text().replaceFirst(".*We know everything up to [^.]*\\. ?", "");
    }

    private static String today() {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(Instant.now().atZone(ZoneId.of("Europe/Malta")));
    }

    private String ingest(String wrong, String... names) throws Exception {
        StringBuilder lines = new StringBuilder();
        for (String name : names) {
            lines.append("""
                    {"type":"Note","id":"https://facebook.example/%1$s/posts/%2$s",%3$s"attributedTo":"https://facebook.example/%1$s","published":"2026-11-20T00:00:00Z"}
                    """.formatted(person.subject(), name, wrong));
        }
        return Wire.send("POST", "/api/ingest", lines.toString().getBytes(StandardCharsets.UTF_8), "Content-Type: application/x-ndjson",
                "Authorization: Bearer " + keycloak.serviceToken("ingest", ingestSecret)).body();
    }

    private List<Map<String, String>> csv(String path) throws IOException {
        String body = visitor.get(path).body();
        try (MappingIterator<Map<String, String>> rows = new CsvMapper().readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader()).readValues(body.substring(1))) {
            return rows.readAll();
        }
    }

    private List<JsonNode> items(String path) throws IOException {
        return items(visitor, path);
    }

    private static List<JsonNode> items(Visitor visitor, String path) throws IOException {
        JsonNode whole = new JsonMapper().readTree(visitor.get(path).body());
        assertFalse(Instant.parse(whole.path("evaluatedAt").textValue()).isAfter(Instant.now()));
        List<JsonNode> items = new ArrayList<>();
        whole.path("items").forEach(items::add);
        return items;
    }
}
