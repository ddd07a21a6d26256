package org.objectionportal.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class FacebookImportTest {

    private static final Path NEW = Imported.ARCHIVES.resolve("facebook-2024");
    private static final String ACCOUNT = "https://facebook.example/eleni";
    private static final String AS_OF = "2024-04-02T10:00:00Z";

    @Test
    void everything_that_is_theirs_is_found_in_their_own_words() throws IOException {
        Imported imported = read(NEW);
        assertEquals(0, imported.code(), imported.out());
        assertEquals("""
                {"@context":"https://www.w3.org/ns/activitystreams","type":"Person","id":"https://facebook.example/eleni",\
                "updated":"2024-04-02T10:00:00Z","op:product":"FACEBOOK","op:asOf":"2024-04-02T10:00:00Z","name":"Ελένη Παππά","op:subject":"s-1",\
                "op:region":"GR","op:birthDate":"1990-05-04"}""", imported.lines().get(0).toString());
        assertEquals(List.of(
                "Note 2024-04-01T10:00:00Z Καλημέρα από την Πάτρα ☀️",
                "Note 2024-03-31T10:00:00Z Zażółć gęślą jaźń z Łucja Ćwik",
                "Image 2024-03-30T10:00:00Z Die Kaffeemühle läuft wieder 🎉👩‍👩‍👧",
                "Note 2024-03-29T10:00:00Z Two days in Nafplio",
                "Image 2024-03-29T09:58:20Z The fortress",
                "Video 2024-03-29T09:58:30Z",
                "Note 2024-03-28T10:00:00Z Ten walks along the coast",
                "Note 2024-03-27T10:00:00Z Κάστρο Πάτρας",
                "Note 2024-03-31T15:46:40Z Ψάχνω ποδήλατο",
                "Comment 2024-04-01T11:13:20Z Πολύ ωραίο!",
                "Comment 2024-03-31T18:33:20Z Ευχαριστώ",
                "Image 2024-03-30T09:58:20Z Kaffeemühle",
                "Image 2023-11-14T22:13:20Z Ο κήπος το φθινόπωρο",
                "Image 2023-07-22T04:26:40Z",
                "Video 2023-03-28T10:40:00Z Η θάλασσα σήμερα"), imported.items());
    }

    @Test
    void what_is_left_out_is_counted_and_private_words_are_not_even_read() throws IOException {
        Imported imported = read(NEW);
        assertEquals(2, imported.told(LeftOut.PRIVATE_MESSAGE.words()));
        assertEquals(1, imported.told(LeftOut.EXPIRED_STORY.words()));
        assertEquals(1, imported.told(LeftOut.ARCHIVED.words()));
        assertEquals(1, imported.told(LeftOut.BY_OTHERS.words()));
        assertEquals(1, imported.told(LeftOut.ON_PAGES_OF_OTHERS.words()));
        assertEquals(2, imported.told(LeftOut.NO_CONTENT.words()), "a profile update, a comment without words");
        assertEquals(4, imported.told(LeftOut.NO_DATE.words()), "two posts, an empty one, a photo");
        assertFalse((imported.lines() + imported.out()).contains("SECRET"), imported.out());
    }

    @Test
    void nobody_but_the_operator_can_say_that_anything_is_public() throws IOException {
        assertTrue(read(NEW).lines().stream().noneMatch(line -> line.has("to") || line.has("cc")));
        Imported stated = read(NEW, "--audience", "public");
        assertTrue(stated.out().startsWith("WARNING"), stated.out());
        for (JsonNode line : stated.lines().subList(1, stated.lines().size())) {
            boolean own = !line.has("inReplyTo") && !line.has("context");
            assertEquals(own ? "[\"as:Public\"]" : "", line.path("to").toString(), line.toString());
        }
        assertEquals(3, stated.lines().stream().filter(line -> line.has("inReplyTo") || line.has("context")).count());
    }

    @Test
    void a_picture_that_stands_in_a_post_and_in_an_album_is_one_item() throws IOException {
        List<String> pictures = read(NEW).lines().stream().filter(line -> line.path("content").asText().contains("Kaffeemühle"))
                .map(line -> line.get("id").asText()).toList();
        assertEquals(2, pictures.size());
        assertEquals(pictures.get(0), pictures.get(1));
    }

    @Test
    void the_same_archive_gives_the_same_ids_packed_or_not_and_in_any_folder() throws IOException {
        Set<String> ids = ids(read(NEW));
        assertEquals(14, ids.size());
        assertEquals(ids, ids(read(Imported.zipped(NEW))));
        Path moved = Files.createTempDirectory("import");
        Files.createSymbolicLink(moved.resolve("facebook-eleni"), NEW.toAbsolutePath());
        assertEquals(ids, ids(read(moved.resolve("facebook-eleni"))));
    }

    @Test
    void the_version_is_the_date_of_the_archive_so_that_a_later_one_replaces_it() throws IOException {
        assertTrue(read(NEW).lines().stream().allMatch(line -> line.path("updated").asText().equals(AS_OF)));
        Path zip = Imported.zipped(NEW);
        Imported imported = Imported.of("--account", ACCOUNT, zip.toString());
        assertEquals(Archive.open(List.of(zip)).date().toString(), imported.lines().get(1).path("updated").asText());
        assertNotEquals(AS_OF, imported.lines().get(1).path("updated").asText());
    }

    @Test
    void the_layout_of_2019_is_read_too() throws IOException {
        Imported imported = read(Imported.ARCHIVES.resolve("facebook-2019"));
        assertEquals(List.of("Note 2019-01-01T10:00:00Z Bonne année à tous, même à ceux d’en face",
                "Note 2019-01-01T13:40:00Z Qui vient samedi ?", "Comment 2019-01-01T11:00:00Z Très réussi",
                "Image 2018-08-01T08:00:00Z"), imported.items());
        assertEquals("Paul Démo", imported.lines().get(0).path("name").asText());
        assertEquals(1, imported.told(LeftOut.PRIVATE_MESSAGE.words()));
        assertEquals(1, imported.told(LeftOut.BY_OTHERS.words()));
    }

    @Test
    void an_archive_in_parts_is_one() throws IOException {
        Path pictures = Files.createTempDirectory("import");
        Files.createDirectories(pictures.resolve("your_facebook_activity/posts/album"));
        Files.writeString(pictures.resolve("your_facebook_activity/posts/album/1.json"),
                "{\"photos\":[{\"uri\":\"a/900000000000009.jpg\",\"creation_timestamp\":1600000000}]}");
        assertEquals(read(NEW).lines().size() + 1, Imported.of("--account", ACCOUNT, NEW.toString(), pictures.toString()).lines().size());
    }

    private static Set<String> ids(Imported imported) {
        return imported.lines().stream().skip(1).map(line -> line.get("id").asText()).collect(Collectors.toSet());
    }

    private static Imported read(Path archive, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--account", ACCOUNT, "--subject", "s-1", "--region", "GR",
                "--birth-date", "1990-05-04", "--as-of", AS_OF, archive.toString()));
        arguments.addAll(List.of(more));
        return Imported.of(arguments.toArray(String[]::new));
    }
}
