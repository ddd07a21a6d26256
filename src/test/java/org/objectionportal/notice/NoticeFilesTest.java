package org.objectionportal.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectionportal.testing.PreviewLanguages;

/** The notices as they stand, and copies with one defect each. */
class NoticeFilesTest {

    private static final Path NOTICE = Path.of("i18n/notices/ai-training");
    private static final List<String> LANGUAGES = List.of("de", "el", "en", "mt");

    @TempDir
    Path copy;

    @Test
    void the_notice_has_no_defect_in_any_language_or_version() throws IOException {
        assertEquals(List.of(), NoticeFolder.problems(NOTICE, PreviewLanguages.tags()));
    }

    @Test
    void a_published_text_cannot_change_by_a_single_letter() throws IOException {
        copyNotice();
        replace("1/de.md", "jederzeit Widerspruch dagegen", "jederzeit  Widerspruch dagegen");
        assertEquals(List.of("1/de.md: published, but not the text the manifest has the checksum of"), NoticeFolder.problems(copy));
    }

    @Test
    void a_missing_item_is_found() throws IOException {
        copyDraft();
        replace("1/mt.md", "\n## Minn fejn tiġi d-data {#source}\n", "");
        assertTrue(NoticeFolder.problems(copy).get(0).startsWith("1/mt.md: anchors are [summary, right-to-object, "));
    }

    @Test
    void an_anchor_other_than_the_agreed_one_is_found() throws IOException {
        copyDraft();
        replace("1/el.md", "{#controller}", "{#contact-details}");
        assertTrue(NoticeFolder.problems(copy).stream().anyMatch(problem -> problem.startsWith("1/el.md: anchors are ")));
    }

    @Test
    void a_lost_or_invented_placeholder_is_found() throws IOException {
        copyDraft();
        replace("1/de.md", "- {dpoEmail}", "- {dpoMail}");
        assertEquals(List.of("1/de.md: data-protection-officer has the unknown placeholder dpoMail",
                "1/de.md: data-protection-officer has the placeholders [dpoMail], English has [dpoEmail]"), NoticeFolder.problems(copy));
    }

    @Test
    void a_wrong_number_is_found() throws IOException {
        copyDraft();
        replace("1/de.md", "innerhalb von 30 Tagen", "innerhalb von 60 Tagen");
        assertEquals(List.of("1/de.md: complaint has the numbers [60, 77, 79], English has [30, 77, 79]"), NoticeFolder.problems(copy));
    }

    @Test
    void a_left_out_list_item_is_found() throws IOException {
        copyDraft();
        replace("1/el.md", "- οτιδήποτε σε ιδιωτικές ομάδες\n", "");
        assertTrue(NoticeFolder.problems(copy).get(0).startsWith("1/el.md: what-is-never-used has the blocks "));
    }

    @Test
    void a_summary_above_150_words_is_found() throws IOException {
        copyDraft();
        replace("1/en.md", "You lose nothing.", "You lose nothing." + " Really".repeat(20) + ".");
        assertEquals(List.of("1/en.md: summary has 155 words"), NoticeFolder.problems(copy));
    }

    @Test
    void straight_quotes_are_found() throws IOException {
        copyDraft();
        replace("1/mt.md", "ta’ oġġezzjoni {#right-to-object}", "ta' oġġezzjoni {#right-to-object}");
        assertEquals(List.of("1/mt.md: straight quote or apostrophe"), NoticeFolder.problems(copy));
    }

    @Test
    void letters_that_are_not_composed_are_found() throws IOException {
        copyDraft();
        replace("1/de.md", "Übermittlung in andere", "U\u0308bermittlung in andere");
        assertEquals(List.of("1/de.md: not in Unicode form NFC"), NoticeFolder.problems(copy));
    }

    @Test
    void markup_beyond_the_agreed_kinds_is_found() throws IOException {
        copyDraft();
        replace("1/en.md", "No. No law", "No<script>alert(1)</script>. *No* law");
        replace("1/en.md", "Everywhere you can", "<div>Everywhere</div>\n\nEverywhere you can");
        var problems = NoticeFolder.problems(copy);
        assertTrue(problems.containsAll(List.of("1/en.md: HtmlInline is not allowed", "1/en.md: HtmlBlock is not allowed", "1/en.md: Emphasis is not allowed")), problems::toString);
    }

    @Test
    void a_link_out_of_the_notice_is_found() throws IOException {
        copyDraft();
        for (String language : LANGUAGES) {
            replace("1/" + language + ".md", "({leadAuthorityUrl})", "(https://example.org)");
        }
        assertTrue(NoticeFolder.problems(copy).contains("1/en.md: complaint links to https://example.org"));
    }

    @Test
    void a_link_to_nowhere_is_found() throws IOException {
        copyDraft();
        replace("1/en.md", "[This is how to object](#how-to-object)", "[This is how to object](#object)");
        assertTrue(NoticeFolder.problems(copy).contains("1/en.md: right-to-object links to #object"));
    }

    @Test
    void a_language_without_its_file_is_found() throws IOException {
        copyDraft();
        Files.delete(copy.resolve("1/el.md"));
        assertEquals(List.of("1: languages are [de, el, en, mt], files are [de, en, mt]"), NoticeFolder.problems(copy));
    }

    @Test
    void a_section_that_waits_for_its_translator_is_found_unless_the_language_is_in_preview() throws IOException {
        copyDraft();
        replace("1/mt.md", "## Minn fejn", "## TODO Minn fejn");
        assertEquals(List.of("1/mt.md: source is not translated"), NoticeFolder.problems(copy));
        replace("manifest.properties", "1.languages=de,el,en,mt", "1.languages=de,el,en");
        assertEquals(List.of(), NoticeFolder.problems(copy, List.of("mt")));
    }

    @Test
    void a_draft_cannot_be_current() throws IOException {
        copyNotice();
        replace("manifest.properties", "1.status=published", "1.status=draft");
        assertEquals(List.of("current version is not published"), NoticeFolder.problems(copy));
    }

    private void copyNotice() throws IOException {
        Files.createDirectory(copy.resolve("1"));
        Files.writeString(copy.resolve("manifest.properties"), "current=1\nversions=1\n1.status=published\n1.in-force=2026-11-01\n1.languages=de,el,en,mt\n");
        for (String language : LANGUAGES) {
            Files.copy(NOTICE.resolve("1/" + language + ".md"), copy.resolve("1/" + language + ".md"));
            append("1.sha-256." + language + "=" + NoticeFolder.sha256(copy.resolve("1/" + language + ".md")) + "\n");
        }
    }

    /** A copy whose first version may change, and an empty version that is the current one. */
    private void copyDraft() throws IOException {
        copyNotice();
        replace("manifest.properties", "1.status=published", "1.status=draft");
        replace("manifest.properties", "versions=1", "versions=1,2");
        replace("manifest.properties", "current=1", "current=2");
        append("2.status=published\n2.in-force=2027-01-01\n");
        Files.createDirectory(copy.resolve("2"));
    }

    private void append(String line) throws IOException {
        var manifest = copy.resolve("manifest.properties");
        Files.writeString(manifest, Files.readString(manifest) + line);
    }

    private void replace(String file, String old, String replacement) throws IOException {
        String text = Files.readString(copy.resolve(file));
        assertTrue(text.contains(old), () -> file + " has no " + old);
        Files.writeString(copy.resolve(file), text.replace(old, replacement));
    }
}
