package org.objectionportal.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives come from anybody. */
class ArchiveTest {

    private static final String POSTS = "your_facebook_activity/posts/your_posts_1.json";

    @TempDir
    Path folder;
    private Path zip;

    @BeforeEach
    void name() {
        zip = folder.resolve("archive.zip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.json", "a/../../outside.json", "/etc/outside.json", "C:/outside.json", "a\\..\\outside.json",
        "a/./b.json", "a\u0000b.json", "a\nb.json", "..", "../picture.jpg"})
    void a_name_that_leads_elsewhere_spoils_the_archive(String name) throws IOException {
        pack(name, "[]");
        assertThrows(UnsafeArchiveException.class, () -> Archive.open(List.of(zip)));
    }

    @Test
    void a_name_with_two_dots_in_it_does_not() throws IOException {
        pack("messages/inbox/j..doe_1/message_1.json", "{}");
        try (Archive archive = Archive.open(List.of(zip))) {
            assertEquals(1, archive.files().size());
        }
    }

    @Test
    void a_file_that_swells_is_not_read_on() throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(POSTS));
            out.write('[');
            byte[] post = "{\"timestamp\":1,\"data\":[]},".repeat(40_000).getBytes(StandardCharsets.UTF_8);
            for (int megabytes = 0; megabytes < 30; megabytes++) {
                out.write(post);
            }
            out.write("{}]".getBytes(StandardCharsets.UTF_8));
        }
        assertTrue(Files.size(zip) < 200_000, "a bomb");
        Imported imported = Imported.of("--account", "https://a.example/a", zip.toString());
        assertEquals(2, imported.code());
        assertTrue(imported.out().contains("unpacks to more than"), imported.out());
    }

    @Test
    void files_that_share_the_same_bytes_are_a_bomb_as_a_whole() throws IOException {
        Random random = new Random(1);
        StringBuilder noise = new StringBuilder();
        random.ints(5_000, 'a', 'z').forEach(noise::appendCodePoint);
        pack("album/0.json", noise.toString());
        byte[] bytes = Files.readAllBytes(zip);
        // The directory at the end gets its one entry a second time, under another name.
        ByteBuffer end = ByteBuffer.wrap(bytes, bytes.length - 22, 22).slice().order(ByteOrder.LITTLE_ENDIAN);
        int size = end.getInt(12);
        int at = end.getInt(16);
        byte[] again = Arrays.copyOfRange(bytes, at, at + size);
        again[size - "0.json".length()] = '1';
        end.putShort(8, (short) 2).putShort(10, (short) 2).putInt(12, 2 * size);
        try (OutputStream out = Files.newOutputStream(zip)) {
            out.write(bytes, 0, at + size);
            out.write(again);
            out.write(bytes, bytes.length - 22, 22);
        }
        assertTrue(assertThrows(UnsafeArchiveException.class, () -> Archive.open(List.of(zip))).getMessage().contains("over each other"));
    }

    @Test
    void a_record_that_would_fill_the_memory_is_not_read() {
        assertThrows(UnsafeArchiveException.class, () -> Records.each(endlessText(), Set.of(Records.TOP), record -> { }));
        assertThrows(UnsafeArchiveException.class, () -> Records.count(endlessText(), Set.of(Records.TOP)));
        assertThrows(UnsafeArchiveException.class, () -> Records.whole(endlessText()));
    }

    @Test
    void a_file_may_be_larger_than_any_record() throws IOException {
        byte[] posts = ("[" + ("{\"a\":\"" + "b".repeat(1_000_000) + "\"},").repeat(20) + "{}]").getBytes(StandardCharsets.UTF_8);
        assertTrue(posts.length > MeteredInput.RECORD);
        int[] records = {0};
        Records.each(new MeteredInput(new ByteArrayInputStream(posts), Long.MAX_VALUE), Set.of(Records.TOP), record -> records[0]++);
        assertEquals(21, records[0]);
        assertEquals(21, Records.count(new MeteredInput(new ByteArrayInputStream(posts), Long.MAX_VALUE), Set.of(Records.TOP)));
    }

    @Test
    void a_link_out_of_the_folder_is_not_followed() throws IOException {
        Path posts = Files.createDirectories(folder.resolve("your_facebook_activity/posts"));
        Path elsewhere = Files.createTempFile("elsewhere", ".json");
        Files.createSymbolicLink(posts.resolve("your_posts_1.json"), elsewhere);
        assertThrows(UnsafeArchiveException.class, () -> Archive.open(List.of(folder)));
    }

    @Test
    void a_folder_behind_a_link_is_not_entered() throws IOException {
        Path elsewhere = Files.createTempDirectory("elsewhere");
        Files.writeString(elsewhere.resolve("your_posts_1.json"), "[]");
        Files.createDirectories(folder.resolve("your_facebook_activity"));
        Files.createSymbolicLink(folder.resolve("your_facebook_activity/posts"), elsewhere);
        try (Archive archive = Archive.open(List.of(folder))) {
            assertEquals(List.of(), archive.files());
        }
    }

    @Test
    void a_file_that_stands_there_twice_spoils_the_archive() throws IOException {
        pack(POSTS, "[]");
        assertThrows(UnsafeArchiveException.class, () -> Archive.open(List.of(zip, zip)));
    }

    @Test
    void what_is_no_archive_is_said_to_be_none() throws IOException {
        Files.writeString(zip, "not a zip");
        Imported imported = Imported.of("--account", "https://a.example/a", zip.toString());
        assertEquals(2, imported.code());
        assertTrue(imported.out().contains("not a zip file that can be read"), imported.out());
        pack("start_here.html", "<html>");
        assertTrue(Imported.of("--account", "https://a.example/a", zip.toString()).out().contains("ask for JSON, not HTML"));
    }

    @Test
    void a_file_that_breaks_off_does_not_spoil_the_others() throws IOException {
        pack(POSTS, "[{\"timestamp\":1600000000,\"data\":[{\"post\":\"Whole\"}]},{\"timestamp\":16");
        Imported imported = Imported.of("--account", "https://a.example/a", zip.toString());
        assertEquals(1, imported.code());
        assertEquals(List.of("Note 2020-09-13T12:26:40Z Whole"), imported.items());
        assertEquals(1, imported.told("Files that could not be read"));
    }

    @Test
    void records_of_any_shape_are_survived() throws IOException {
        pack(POSTS, "[null,7,\"x\",[],[[]],{\"timestamp\":\"x\"},{\"timestamp\":1e300,\"data\":[{\"post\":\"p\"}]},{\"timestamp\":9e15,\"data\":{\"post\":[1]}},"
                + "{\"timestamp\":1600000000,\"data\":\"no\",\"attachments\":[{\"data\":[{\"media\":[]},{\"media\":{\"uri\":5}}]}]}]");
        Imported imported = Imported.of("--account", "https://a.example/a", zip.toString());
        assertEquals(0, imported.code(), imported.out());
        assertEquals(8, imported.told("Left out on purpose"), imported.out());
    }

    private static MeteredInput endlessText() {
        return new MeteredInput(new InputStream() {
            private long at;

            @Override
            public int read() {
                at++;
                return at == 1 ? '[' : at == 2 ? '"' : 'a';
            }
        }, Long.MAX_VALUE);
    }

    private void pack(String name, String content) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
