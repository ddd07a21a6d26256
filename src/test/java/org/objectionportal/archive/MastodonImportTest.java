package org.objectionportal.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

class MastodonImportTest {

    private static final String ARCHIVE = Imported.ARCHIVES.resolve("mastodon").toString();

    @Test
    void the_archive_knows_whose_it_is() throws IOException {
        Imported imported = Imported.of("--as-of", "2024-04-01T00:00:00Z", "--adult", "yes", "--adult-since",
                "2010-01-01T00:00:00Z", "--state", "active", "--private", "no", "--notified-at", "2024-02-01T00:00:00Z", ARCHIVE);
        assertEquals("""
                {"@context":"https://www.w3.org/ns/activitystreams","type":"Person","id":"https://social.example/users/jonas",\
                "updated":"2024-04-01T00:00:00Z","op:product":"MASTODON","op:asOf":"2024-04-01T00:00:00Z","name":"Jonas Demo",\
                "op:adult":true,"op:adultSince":"2010-01-01T00:00:00Z","op:state":"active","op:private":false,\
                "op:notifiedAt":"2024-02-01T00:00:00Z"}""",
                imported.lines().get(0).toString());
        assertEquals(2, Imported.of("--account", "https://social.example/users/mila", ARCHIVE).code());
    }

    @Test
    void each_post_goes_with_its_own_addressing_and_dates_and_nothing_the_portal_does_not_read() throws IOException {
        Imported imported = Imported.of(ARCHIVE);
        assertEquals(List.of(
                "Note 2024-03-01T08:00:00Z <p>Guten Morgen, Fediverse! Die Brücke ist wieder offen. Größe zählt nicht: Ã© bleibt Ã©.</p>",
                "Note 2024-03-02T08:00:00Z <p>Nur wer den Link hat</p>",
                "Comment 2024-03-05T08:00:00Z <p><span class=\"h-card\"><a href=\"https://social.example/@mila\" class=\"u-url mention\">@<span>mila</span></a></span> Das stimmt.</p>",
                "Question 2024-03-07T08:00:00Z <p>Tee oder Kaffee?</p>"), imported.items());
        assertEquals("""
                {"@context":"https://www.w3.org/ns/activitystreams","type":"Create","actor":"https://social.example/users/jonas",\
                "published":"2024-03-02T08:00:00Z","to":["https://social.example/users/jonas/followers"],"cc":["as:Public"],\
                "object":{"type":"Note","id":"https://social.example/users/jonas/statuses/2","attributedTo":\
                "https://social.example/users/jonas","published":"2024-03-02T08:00:00Z","url":"https://social.example/@jonas/2",\
                "sensitive":false,"content":"<p>Nur wer den Link hat</p>","to":["https://social.example/users/jonas/followers"],"cc":["as:Public"]}}""",
                imported.lines().get(2).toString());
        assertEquals("2024-03-05T09:00:00Z", imported.lines().get(3).path("object").path("updated").asText());
        assertEquals("[{\"type\":\"Mention\",\"href\":\"https://social.example/users/mila\"}]",
                imported.lines().get(3).path("object").path("tag").toString());
        assertTrue(imported.lines().get(4).path("object").path("sensitive").asBoolean(), "behind a warning of its author");
        assertTrue(imported.lines().stream().noneMatch(line -> line.toString().contains("\"context\"")),
                "Mastodon's context is a conversation");
    }

    @Test
    void posts_for_few_are_left_out_and_so_are_those_of_others() throws IOException {
        Imported imported = Imported.of(ARCHIVE);
        assertEquals(1, imported.told(LeftOut.FOLLOWERS_ONLY.words()));
        assertEquals(2, imported.told(LeftOut.PRIVATE_MESSAGE.words()), "to somebody, and to nobody");
        assertEquals(1, imported.told(LeftOut.RESHARE.words()));
        assertFalse((imported.lines() + imported.out()).contains("SECRET"));
    }

    @Test
    void nothing_can_be_stated_over_the_head_of_the_archive() throws IOException {
        Imported imported = Imported.of("--audience", "public", ARCHIVE);
        assertEquals(2, imported.code());
        assertEquals(List.of(), imported.lines());
    }
}
