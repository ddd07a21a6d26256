package org.objectionportal.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.site.ErrorPages;
import org.objectionportal.stack.Keycloak;
import org.objectionportal.stack.MailSink;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.People;

/**
 * Pictures of every page for people to look at, on a telephone and on a desk. Not a test, so its name keeps it out of
 * the build; {@code ./mvnw test -Dtest=Screenshots} makes {@code target/screenshots/<language>/index.html}, with
 * {@code -Djourneys.languages=all} in every language and with {@code -Dscreenshots=dark} in dark colours.
 */
@QuarkusTest
@WithTestResource(StackResource.class)
class Screenshots {

    private static final int[] WIDTHS = {360, 1280};
    private static final Path DIRECTORY = Path.of("target/screenshots");

    @RegisterExtension
    final Browsing browsing = new Browsing();
    @Inject
    Languages languages;
    @Inject
    ErrorPages errorPages;
    Keycloak keycloak;
    MailSink sink;

    static List<String> languages() {
        return ChosenLanguages.orElseFive();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void of_every_page(String tag) throws Exception {
        Language language = languages.find(tag).orElseThrow();
        Path directory = Files.createDirectories(DIRECTORY.resolve(tag));
        List<String> names = new ArrayList<>();
        Visit visit = new Visit(browsing.forExaminers(new Browser.NewContextOptions().setColorScheme(scheme())), language);
        new Tour(visit, new People(keycloak), sink, errorPages, (name, page) -> {
            String numbered = "%02d-%s".formatted(names.size() + 1, name);
            names.add(numbered);
            for (int width : WIDTHS) {
                page.setViewportSize(width, 800);
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(directory.resolve(picture(numbered, width))));
            }
        }).walk();
        writeSheet(directory, tag, names);
    }

    private static ColorScheme scheme() {
        return ColorScheme.valueOf(System.getProperty("screenshots", "light").toUpperCase());
    }

    private static String picture(String name, int width) {
        return name + "-" + width + ".png";
    }

    private static void writeSheet(Path directory, String tag, List<String> names) throws IOException {
        StringBuilder sheet = new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>" + tag + "</title>"
                + "<style>body{font:1rem sans-serif;background:#888}img{vertical-align:top;margin:0 1rem 1rem 0;max-width:70%}</style>");
        for (String name : names) {
            sheet.append("<h2>").append(name).append("</h2>");
            for (int width : WIDTHS) {
                sheet.append("<img loading=\"lazy\" alt=\"\" src=\"").append(picture(name, width)).append("\">");
            }
        }
        Files.writeString(directory.resolve("index.html"), sheet);
    }
}
