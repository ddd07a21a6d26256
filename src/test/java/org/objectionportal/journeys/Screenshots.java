package org.objectionportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotType;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.site.ErrorPages;
import org.objectionportal.stack.Keycloak;
import org.objectionportal.stack.Mail;
import org.objectionportal.stack.MailSink;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.People;
import org.objectionportal.testing.Results;

/**
 * Pictures of every page and mail, on a telephone and on a desk, and whether anything on them is cut, covered or drawn in a
 * strange font. Its name keeps it out of the build; {@code ./mvnw test -Dtest=Screenshots -Djourneys.languages=all} makes
 * {@code target/screenshots/index.html} and {@code findings.txt}, with {@code -Dscreenshots=dark} in dark colours.
 */
@QuarkusTest
@WithTestResource(StackResource.class)
class Screenshots {

    private static final Path FOLDER = Path.of("target/screenshots");
    private static final ContactSheet SHEET = new ContactSheet(FOLDER);
    private static final List<Screen> SCREENS = List.of(new Screen(360, 110), new Screen(1280, 300));
    private static final String CHECK = Scripts.read("clipping.js");

    /** Widths of a screen and of its picture on the contact sheet, in pixels. */
    private record Screen(int width, int thumbnail) {
    }

    @RegisterExtension
    final Browsing browsing = new Browsing();
    @Inject
    Languages languages;
    @Inject
    ErrorPages errorPages;
    Keycloak keycloak;
    MailSink sink;

    private final List<String> pages = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();
    private final TreeSet<String> letters = new TreeSet<>();
    private Path folder;

    static List<String> languages() {
        return ChosenLanguages.orElseFive();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void of_every_page_and_mail(String tag) throws Exception {
        Language language = languages.find(tag).orElseThrow();
        folder = Files.createDirectories(FOLDER.resolve(tag));
        Visit visit = new Visit(browsing.forExaminers(new Browser.NewContextOptions().setColorScheme(scheme())
                .setReducedMotion(ReducedMotion.REDUCE)), language);
        Tour tour = new Tour(visit, new People(keycloak), sink, errorPages, this::photograph);
        tour.walk();
        tour.everyError();
        for (Map.Entry<String, Mail> mail : tour.mails().entrySet()) {
            visit.page.setContent(mail.getValue().html());
            photograph(mail.getKey(), visit.page);
            Files.writeString(folder.resolve(mail.getKey() + ".txt"), mail.getValue().subject() + "\n\n" + mail.getValue().text());
        }
        visit.open("/notice");
        Letters drawn = new Letters(visit.page);
        drawn.findings(language.htmlLang(), String.join("", letters)).forEach(one -> findings.add("letters: " + one));
        if (tag.equals("bg")) {
            System.out.println("Bulgarian letters " + (drawn.haveBulgarianForms() ? "have" : "lack") + " their own forms in the fonts of this machine");
        }
        SHEET.note(tag, pages, findings);
        Results.write("screenshots", tag, pages.size(), findings.size());
        assertEquals("", String.join("\n", findings));
    }

    @AfterAll
    static void allOnOnePage() throws IOException {
        SHEET.write(new Languages().all());
    }

    @SuppressWarnings("unchecked")
    private void photograph(String name, Page page) {
        pages.add(name);
        Map<Integer, byte[]> small = new LinkedHashMap<>();
        for (Screen screen : SCREENS) {
            page.setViewportSize(screen.width(), 800);
            Map<String, Object> seen = (Map<String, Object>) page.evaluate(CHECK);
            ((List<String>) seen.get("findings")).forEach(one -> findings.add(name + ": at " + screen.width() + " px " + one));
            letters.addAll(((String) seen.get("letters")).codePoints().mapToObj(Character::toString).collect(Collectors.toSet()));
            small.put(screen.thumbnail(), page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setType(ScreenshotType.JPEG)
                    .setQuality(70).setPath(folder.resolve(name + "-" + screen.width() + ".jpg"))));
        }
        SHEET.thumbnail(folder.resolve(name + "-small.jpg"), small);
    }

    private static ColorScheme scheme() {
        return ColorScheme.valueOf(System.getProperty("screenshots", "light").toUpperCase());
    }
}
