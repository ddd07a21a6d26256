package org.objectionportal.preview;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.objectionportal.delivery.DeliveryKind;
import org.objectionportal.identity.Jurisdiction;
import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.site.ErrorKind;
import org.objectionportal.stack.Keycloak;
import org.objectionportal.stack.Mail;
import org.objectionportal.stack.MailSink;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.People;
import org.objectionportal.testing.Person;
import org.objectionportal.testing.Visitor;
import org.objectionportal.testing.Wire;

/** The localisation team's preview, as its Maven profile builds it into the portal. */
@QuarkusTest
@WithTestResource(StackResource.class)
@TestProfile(PreviewProfile.class)
class PreviewTest {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"(form|owner)\" value=\"([^\"]*)\">");
    private static final Pattern MARKS = Pattern.compile("[\uE0F0\uE0F1]");

    private final Visitor visitor = new Visitor();
    Keycloak keycloak;
    MailSink sink;
    @Inject
    Languages languages;
    @Inject
    SampleShelf shelf;

    @Test
    void the_index_leads_to_every_page_every_error_and_every_mail() {
        String index = visitor.get("/preview?lang=mt").body();
        Stream<String> names = Stream.of(
                Arrays.stream(Screen.values()).filter(screen -> shelf.find(screen.word()).orElseThrow().part() == Part.PAGES)
                        .filter(screen -> screen != Screen.NOTICE).map(Screen::word),
                Arrays.stream(ErrorKind.values()).map(kind -> "error-" + kind.status()),
                Arrays.stream(DeliveryKind.values()).flatMap(kind -> Arrays.stream(Jurisdiction.values())
                        .map(law -> "mail-" + kind.name().toLowerCase().replace('_', '-') + "-" + law.name().toLowerCase()))
                        .flatMap(mail -> Stream.of(mail, mail + "-text"))).flatMap(one -> one);
        assertAll(names.map(name -> () -> assertTrue(index.contains("\"/mt/preview/" + name + "\""), name)));
        assertTrue(index.contains("\"/mt/notice\""));
    }

    @Test
    void every_sample_opens_in_every_kind_of_language_and_tells_of_its_texts() {
        List<Executable> checks = new ArrayList<>();
        for (String tag : List.of("mt", "el", "en-XA", "keys")) {
            Language language = languages.find(tag).orElseThrow();
            shelf.all().stream().filter(sample -> sample.part() != Part.SIGN_IN).forEach(sample -> checks.add(() -> {
                Visitor.Page page = visitor.get(sample.address().apply(language) + "?l10n=1");
                assertEquals(200, page.status(), sample.name());
                assertFalse(MARKS.matcher(page.body()).find(), sample.name());
                assertEquals(sample.type().startsWith("text/html"), page.body().contains("<span class=\"l10n-text\""), sample.name());
            }));
        }
        assertAll(checks);
    }

    @Test
    void the_bytes_of_the_notice_and_refusals_of_the_guard_tell_of_their_texts() {
        String notice = visitor.get("/de/notice?l10n=1").body();
        assertTrue(notice.contains("i18n/notices/ai-training/2/de.md:1<"), "the title");
        assertTrue(notice.contains("i18n/messages/notice/de.properties:"));
        assertTrue(visitor.get("/de/there-is-no-such-page").body().contains("<code>site.errorTitle.NOT_FOUND</code>"));
        assertTrue(Wire.get("/de/notice;x?l10n=1").body().contains("<code>site.errorTitle.BAD_REQUEST</code>"));
    }

    @Test
    void a_text_is_told_with_key_line_english_note_and_state() throws Exception {
        String page = visitor.get("/de/preview/form?l10n=1").body();
        int line = Files.readAllLines(PreviewProfile.TEXTS.resolve("messages/site/de.properties")).indexOf("signOut = Abmelden") + 1;
        String row = page.substring(page.indexOf("<code>site.signOut</code>"));
        row = row.substring(0, row.indexOf("</tr>"));
        assertTrue(row.contains("i18n/messages/site/de.properties:" + line + "<"), row);
        assertTrue(row.contains("<td>Sign out</td>"), row);
        assertTrue(row.matches("(?s).*<td>[^<]{10,}</td><td>(not yet read|read|stale|changed since it was read)</td>"), row);
    }

    @Test
    void it_stays_on_from_page_to_page_until_it_is_switched_off() {
        visitor.get("/de/notice?l10n=1");
        assertTrue(visitor.get("/mt/notice").body().contains("l10n-text"));
        assertFalse(visitor.get("/mt/notice?l10n=0").body().contains("l10n-text"));
        assertFalse(visitor.get("/mt/notice").body().contains("l10n-text"));
    }

    @Test
    void an_edited_line_shows_at_the_next_request() throws Exception {
        Path file = PreviewProfile.TEXTS.resolve("messages/site/fi.properties");
        String before = Files.readString(file);
        Files.writeString(file, before.replaceFirst("(?m)^toNotice = .*$", "toNotice = Kokeilu"));
        Files.setLastModifiedTime(file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 2_000));
        Visitor.Page page = visitor.get("/fi/preview/error-404");
        assertTrue(page.body().contains(">Kokeilu</a>"));
        assertEquals("no-store", page.headers().firstValue("Cache-Control").orElseThrow());
    }

    @Test
    void a_mail_that_is_really_sent_holds_no_marks() throws Exception {
        Person person = new People(keycloak).create();
        Visitor signedIn = Visitor.signedIn(person);
        Map<String, String> fields = new HashMap<>(Map.of("grounds", ""));
        Matcher hidden = HIDDEN.matcher(signedIn.get("/de/objection?l10n=1").body());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        assertTrue(signedIn.post("/de/objection", fields).body().contains("<code>objection.inForceTitle</code>"));
        Mail mail = sink.await(person.mailAddress(), 1, Duration.ofSeconds(20)).get(0);
        assertTrue(mail.subject().startsWith("Widerspruch") || mail.text().contains("Widerspruch"), mail.subject());
        assertFalse(MARKS.matcher(mail.subject() + mail.text() + mail.html()).find());
    }

    @Test
    void nothing_but_the_preview_itself_may_frame_a_page_and_nothing_runs_a_script() {
        String policy = visitor.get("/de/notice").headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.contains("frame-ancestors 'self'") && policy.contains("script-src 'none'"), policy);
        assertFalse(visitor.get("/preview/beside?lang=de&page=/notice").body().contains("<script"));
    }

    @Test
    void the_status_page_has_a_row_for_each_language() {
        String page = visitor.get("/preview/status").body();
        assertAll(new Languages().all().stream()
                .map(language -> () -> assertTrue(page.contains(">" + language.englishName() + "</a>"), language.tag())));
        assertEquals(24, new Languages().all().size());
    }
}
