package org.objectionportal.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.objectionportal.stack.Keycloak;
import org.objectionportal.stack.Postgres;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.People;
import org.objectionportal.testing.Person;
import org.objectionportal.testing.Visitor;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** An archive of each kind, packed as it is downloaded, through the command into the running portal. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ImportedArchiveTest {

    Keycloak keycloak;
    Postgres postgres;

    private String said;

    @Test
    void of_facebook_nothing_is_eligible_until_the_operator_states_what_the_archive_does_not_say() throws Exception {
        Person person = new People(keycloak).create();
        String account = "https://facebook.example/" + UUID.randomUUID();
        Path zip = Imported.zipped(Imported.ARCHIVES.resolve("facebook-2024"));
        String[] arguments = {"--account", account, "--subject", person.subject(), "--birth-date", "1990-05-04",
            "--region", "GR", "--as-of", "2024-04-02T10:00:00Z", zip.toString()};

        assertEquals(0, run(arguments), said);
        assertEquals(15, told("Taken"), "14 items and the account; the picture that stands in an album, too, is taken once");
        assertEquals(1, told("Unchanged"));
        assertEquals(14, items(account));
        Visitor visitor = Visitor.signedIn(person);
        String page = visitor.get("/en/content").body();
        assertTrue(page.contains("Καλημέρα από την Πάτρα ☀️") && page.contains("Zażółć gęślą jaźń z Łucja Ćwik"), page);
        assertFalse(page.contains("SECRET"));
        assertTrue(visitor.get("/en/content?status=eligible").body().contains("No item matches your choice."), "unknown is not eligible");

        assertEquals(0, run(arguments), said);
        assertEquals(16, told("Unchanged"), "running it again is harmless");

        List<String> stated = new ArrayList<>(List.of(arguments));
        stated.addAll(List.of("--audience", "public"));
        stated.set(stated.indexOf("2024-04-02T10:00:00Z"), "2024-04-03T10:00:00Z");
        assertEquals(0, run(stated.toArray(String[]::new)), said);
        assertEquals(14, audiences(account).size(), "the same items, in a newer version");
        assertEquals(11, audiences(account).values().stream().filter("PUBLIC"::equals).count(), "what stands on the profile");
        assertEquals(3, audiences(account).values().stream().filter("null"::equals).count(), "two comments and a group’s post");
    }

    @Test
    void of_instagram_every_post_is_there() throws Exception {
        String account = "https://instagram.example/" + UUID.randomUUID();
        assertEquals(0, run("--account", account, "--adult", "yes", "--region", "PL",
                Imported.zipped(Imported.ARCHIVES.resolve("instagram-2024")).toString()), said);
        assertEquals(9, told("Taken"));
        assertEquals(8, items(account));
        assertEquals(2, told(LeftOut.EXPIRED_STORY.words()));
    }

    @Test
    void of_mastodon_the_portal_believes_what_each_post_says() throws Exception {
        // An address of this test's own: the archive says whose it is.
        Path own = Files.createTempDirectory("mastodon");
        String account = "https://social.example/users/" + UUID.randomUUID();
        for (String file : List.of("outbox.json", "actor.json")) {
            Files.writeString(own.resolve(file), Files.readString(Imported.ARCHIVES.resolve("mastodon").resolve(file))
                    .replace("https://social.example/users/jonas", account));
        }
        assertEquals(0, run("--product", "FACEBOOK", "--adult", "yes", "--region", "DE", Imported.zipped(own).toString()), said);
        assertEquals(5, told("Taken"));
        assertEquals(Map.of("/statuses/1", "PUBLIC", "/statuses/2", "UNLISTED", "/statuses/5", "PUBLIC", "/statuses/7", "PUBLIC"),
                audiences(account));
    }

    @Test
    void what_the_portal_refuses_is_counted_by_its_reason() throws Exception {
        String account = "https://facebook.example/" + UUID.randomUUID();
        Path posts = Files.createDirectories(Files.createTempDirectory("future").resolve("your_facebook_activity/posts"));
        Files.writeString(posts.resolve("your_posts_1.json"), "[{\"timestamp\":4000000000,\"data\":[{\"post\":\"Not yet\"}]}]");
        assertEquals(1, run("--account", account, posts.getParent().getParent().toString()), said);
        assertEquals(1, told("date-in-future"));
        assertEquals(2, run("--account", account, "--product", "INSTAGRAM", posts.getParent().getParent().toString()), said);
        assertTrue(said.contains("The portal does not take the account: [product-changed]"), said);
    }

    @Test
    void a_wrong_secret_sends_nothing() {
        Map<String, String> environment = environment();
        environment.put("INGEST_CLIENT_SECRET", "wrong");
        assertEquals(3, run(environment, Imported.ARCHIVES.resolve("mastodon").toString()), said);
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        environment.put("PORTAL_BASE_URL", ConfigProvider.getConfig().getValue("portal.base-url", String.class));
        environment.put("PORTAL_KEYCLOAK_URL", keycloak.realmUrl());
        environment.put("INGEST_CLIENT_SECRET", ConfigProvider.getConfig().getValue("test.ingest.client-secret", String.class));
        return environment;
    }

    private int run(String... arguments) {
        return run(environment(), arguments);
    }

    private int run(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = new ImportArchive(new PrintStream(out, true, StandardCharsets.UTF_8), false).run(arguments, environment);
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }

    private long told(String row) {
        return new Imported(0, List.of(), said).told(row);
    }

    private long items(String account) throws Exception {
        return audiences(account).size();
    }

    private Map<String, String> audiences(String account) throws Exception {
        Map<String, String> audiences = new TreeMap<>();
        try (Connection connection = postgres.superuser(); PreparedStatement select = connection.prepareStatement(
                "select i.uri, i.audience from content_item i join account a on a.id = i.account_id where a.uri = ?")) {
            select.setString(1, account);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    audiences.put(rows.getString(1).replace(account, ""), String.valueOf(rows.getString(2)));
                }
            }
        }
        return audiences;
    }
}
