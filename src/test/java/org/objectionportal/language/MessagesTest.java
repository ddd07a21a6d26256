package org.objectionportal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectionportal.notice.NoticeMessages;
import org.objectionportal.objection.ObjectionMessages;
import org.objectionportal.site.ErrorKind;
import org.objectionportal.site.SiteMessages;

class MessagesTest {

    private final Languages languages = new Languages();
    private final Messages messages = new Messages(new MessageFiles(Optional.empty(), languages));

    @Test
    void a_text_fills_its_arguments_in_the_way_of_its_language() {
        ZonedDateTime at = ZonedDateTime.of(2026, 11, 3, 14, 5, 0, 0, ZoneId.of("Europe/Malta"));
        assertEquals("3 November 2026, 14:05 (CET)", in("en", ObjectionMessages.class).moment(at, "CET"));
        assertTrue(in("el", ObjectionMessages.class).moment(at, "CET").contains("3 Νοεμβρίου 2026"));
        assertTrue(in("mt", NoticeMessages.class).date(LocalDate.of(2026, 11, 3)).contains("3 ta’ Novembru 2026"));
    }

    @Test
    void the_first_of_a_month_is_an_ordinal_where_the_style_guide_of_the_EU_has_it_so() {
        ZonedDateTime at = ZonedDateTime.of(2026, 12, 1, 1, 5, 0, 0, ZoneId.of("Europe/Malta"));
        assertEquals("1er décembre 2026 à 01:05 (CET)", in("fr", ObjectionMessages.class).moment(at, "CET"));
        assertEquals("21 décembre 2026 à 01:05 (CET)", in("fr", ObjectionMessages.class).moment(at.plusDays(20), "CET"));
        assertTrue(in("it", NoticeMessages.class).date(at.toLocalDate()).contains("1º dicembre 2026"));
        assertEquals("1 de dezembro de 2026", in("pt", NoticeMessages.class).date(at.toLocalDate()));
    }

    @Test
    void numbers_choose_the_form_their_language_has_for_them() {
        ObjectionMessages t = in("en", ObjectionMessages.class);
        assertEquals("Shorten your text by 1 character", t.tooLong(1));
        assertEquals("Shorten your text by 1,234 characters", t.tooLong(1_234));
    }

    @Test
    void an_enum_alone_has_a_text_per_constant() {
        assertEquals("There is no such page", in("en", SiteMessages.class).errorTitle(ErrorKind.NOT_FOUND));
    }

    @Test
    void threads_never_get_each_others_values() throws Exception {
        ObjectionMessages t = in("en", ObjectionMessages.class);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> work = IntStream.range(0, 20_000).<Callable<Boolean>>mapToObj(i ->
                    () -> t.withdrawalLead("R" + i, ZonedDateTime.now(ZoneId.of("UTC"))).startsWith("Objection R" + i + ",")).toList();
            for (var result : threads.invokeAll(work)) {
                assertTrue(result.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void texts_are_shared_objects() {
        assertSame(in("en", SiteMessages.class), in("en", SiteMessages.class));
    }

    @Test
    void an_edited_line_shows_at_the_next_look(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("messages/notice/en.properties");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "lead = Before\n");
        NoticeMessages live = new Messages(new MessageFiles(Optional.of(folder), languages)).in(languages.source(), NoticeMessages.class);
        assertEquals("Before", live.lead());
        Files.writeString(file, "lead = After\n");
        Files.setLastModifiedTime(file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 2_000));
        assertEquals("After", live.lead());
    }

    private <T> T in(String tag, Class<T> area) {
        return messages.in(languages.find(tag).orElseThrow(), area);
    }
}
