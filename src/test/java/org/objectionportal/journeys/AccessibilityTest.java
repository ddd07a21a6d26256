package org.objectionportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.objectionportal.language.Language;
import org.objectionportal.site.ErrorPages;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.People;
import org.objectionportal.testing.Results;

/** Every page can be used by everybody (EN 301 549, WCAG 2.2 AA): axe, small screens, the keyboard. */
@QuarkusTest
@WithTestResource(StackResource.class)
class AccessibilityTest extends Journey {

    @Inject
    ErrorPages errorPages;

    @InThreeLanguages
    void every_page_can_be_used_by_everybody(String tag) throws Exception {
        Language language = language(tag);
        Visit visit = new Visit(browsing.forExaminers(new Browser.NewContextOptions()
                .setViewportSize(1280, 900).setReducedMotion(ReducedMotion.REDUCE)), language);
        List<String> findings = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        AtomicInteger pages = new AtomicInteger();
        new Tour(visit, new People(keycloak), sink, errorPages, (name, page) -> {
            Examination examination = new Examination(name, page, language, languages.all());
            examination.byKeyboard();
            examination.withAxe();
            if (language.equals(languages.source())) {
                examination.ofContrast();
            }
            examination.ofSmallScreen();
            if (name.equals("notice")) {
                examination.ofFirstScreen();
            }
            pages.incrementAndGet();
            findings.addAll(examination.findings());
            remarks.addAll(examination.remarks());
        }).walk();
        remarks.forEach(System.out::println);
        Results.write("axe", tag, pages.get(), findings.size());
        assertEquals("", String.join("\n", findings));
    }
}
