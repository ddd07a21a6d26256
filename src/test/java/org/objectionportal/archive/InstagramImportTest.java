package org.objectionportal.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

class InstagramImportTest {

    @Test
    void a_post_is_one_item_however_many_pictures_it_has() throws IOException {
        Imported imported = read("instagram-2024");
        assertEquals(0, imported.code(), imported.out());
        assertEquals("INSTAGRAM", imported.lines().get(0).path("op:product").asText());
        assertEquals(List.of(
                "Image 2024-03-01T13:33:20Z Pierwszy śnieg w Łodzi ❄️ #zima",
                "Image 2024-02-03T22:40:05Z Trzy dni w górach",
                "Video 2024-01-06T00:13:20Z",
                "Image 2023-12-31T05:20:00Z Ostatni dzień roku",
                "Video 2023-10-11T04:53:20Z Pieróg w 20 sekund",
                "Comment 2024-03-01T16:20:00Z Świetne!",
                "Comment 2024-03-01T16:36:40Z Ładnie",
                "Comment 2023-10-12T08:40:00Z Jeszcze raz 😄"), imported.items());
    }

    @Test
    void what_is_left_out_is_counted() throws IOException {
        Imported imported = read("instagram-2024");
        assertEquals(1, imported.told(LeftOut.PRIVATE_MESSAGE.words()));
        assertEquals(2, imported.told(LeftOut.EXPIRED_STORY.words()));
        assertEquals(1, imported.told(LeftOut.ARCHIVED.words()));
        assertEquals(1, imported.told(LeftOut.DELETED.words()));
        assertEquals(1, imported.told(LeftOut.PROFILE_PICTURE.words()));
        assertEquals(2, imported.told(LeftOut.NO_DATE.words()), "a picture without a date, an empty post");
        assertEquals(1, imported.told(LeftOut.NO_CONTENT.words()), "whose post it was is not what was written");
        assertFalse((imported.lines() + imported.out()).contains("SECRET"));
    }

    @Test
    void the_layout_of_2021_is_read_with_labels_in_another_language() throws IOException {
        assertEquals(List.of("Image 2021-05-03T00:00:00Z Lente", "Comment 2021-05-03T00:16:40Z Prachtig één",
                "Comment 2021-05-03T00:33:20Z Mooi"), read("instagram-2021").items());
    }

    @Test
    void the_layout_of_2019_is_read_with_its_dates_in_words() throws IOException {
        Imported imported = read("instagram-2019");
        assertEquals(List.of("Image 2018-06-02T17:04:05Z Old harbour, quiet", "Image 2018-06-03T17:04:05Z",
                "Video 2018-07-01T10:00:00Z Waves", "Comment 2018-06-05T09:00:00Z Lovely light"), imported.items());
        assertEquals(1, imported.told(LeftOut.PRIVATE_MESSAGE.words()));
        assertEquals(1, imported.told(LeftOut.EXPIRED_STORY.words()));
        assertEquals(1, imported.told(LeftOut.PROFILE_PICTURE.words()));
    }

    @Test
    void it_never_says_who_can_see_a_post() throws IOException {
        for (String folder : List.of("instagram-2024", "instagram-2021", "instagram-2019")) {
            assertTrue(read(folder).lines().stream().noneMatch(line -> line.has("to") || line.has("cc")), folder);
        }
    }

    private static Imported read(String folder) throws IOException {
        return Imported.of("--account", "https://instagram.example/ola", Imported.ARCHIVES.resolve(folder).toString());
    }
}
