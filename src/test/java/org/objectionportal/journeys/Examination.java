package org.objectionportal.journeys;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.objectionportal.language.Language;

/** Looks at one page as axe does, as a small screen does, and as a person does who has a keyboard and no mouse. */
final class Examination {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final List<String> CONTRAST = List.of("color-contrast");
    private static final String SCRIPT = Scripts.read("examination.js");
    private static final int MOST_TABS = 60;
    private static final String REACHED = """
            () => {
              const here = document.activeElement, style = getComputedStyle(here);
              return [here === document.querySelector('main .button'), here === document.body
                  || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2, here.outerHTML.slice(0, 80)];
            }""";

    private final String name;
    private final Page page;
    private final Language language;
    private final List<Language> offered;
    private final List<String> findings = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    Examination(String name, Page page, Language language, List<Language> offered) {
        this.name = name;
        this.page = page;
        this.language = language;
        this.offered = offered;
    }

    /** @return what must not be */
    List<String> findings() {
        return findings.stream().map(this::placed).toList();
    }

    /** @return what axe calls moderate or minor */
    List<String> remarks() {
        return remarks.stream().map(this::placed).toList();
    }

    private String placed(String finding) {
        return language + " " + name + ": " + finding;
    }

    /** All of axe's rules but contrast: that takes longest, and colours are the same in all languages. */
    void withAxe() {
        report(new AxeBuilder(page).setLegacyMode(true).disableRules(CONTRAST).analyze().getViolations());
    }

    void ofContrast() {
        report(new AxeBuilder(page).setLegacyMode(true).withRules(CONTRAST).analyze().getViolations());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        report(new AxeBuilder(page).setLegacyMode(true).withRules(CONTRAST).analyze().getViolations());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void report(List<Rule> violations) {
        for (Rule rule : violations) {
            (GRAVE.contains(rule.getImpact()) ? findings : remarks).add("axe " + rule.getImpact() + " " + rule.getId() + " "
                    + rule.getNodes().stream().map(node -> node.getTarget() + " " + node.getHtml()).limit(3).toList());
        }
    }

    /** Language, headings, ids, width, targets, language selector; on a screen of 320 px. */
    @SuppressWarnings("unchecked")
    void ofSmallScreen() {
        var before = page.viewportSize();
        page.setViewportSize(320, 640);
        Map<String, Object> seen = (Map<String, Object>) page.evaluate(SCRIPT);
        findings.addAll((List<String>) seen.get("findings"));
        boolean keycloaks = name.startsWith("keycloak");
        boolean staffs = name.startsWith("support") || name.startsWith("programme");
        expect(keycloaks ? language.tag() : language.htmlLang(), seen.get("lang"), "lang");
        expect(staffs ? List.of() : offered.stream().map(Language::ownName).toList(), seen.get("names"), "languages in the selector");
        if (!keycloaks && !staffs && !name.startsWith("error")) {
            URI here = URI.create(page.url());
            String rest = here.getPath().substring(3) + (here.getRawQuery() == null ? "" : "?" + here.getRawQuery());
            expect(offered.stream().map(one -> "/" + one + rest).toList(), seen.get("addresses"), "the selector keeps the page");
        }
        page.setViewportSize(before.width, before.height);
    }

    /** Art. 21(4) GDPR: the right to object comes to a reader's attention, here before any scrolling on a telephone. */
    void ofFirstScreen() {
        var before = page.viewportSize();
        page.setViewportSize(360, 640);
        Number edge = (Number) page.locator("main .button").first()
                .evaluate("button => button.getBoundingClientRect().bottom + scrollY");
        if (edge.doubleValue() > 640) {
            findings.add("the button is not on the first screen: its lower edge is at " + edge);
        }
        page.setViewportSize(before.width, before.height);
    }

    private void expect(Object expected, Object seen, String what) {
        if (!expected.equals(seen)) {
            findings.add(what + ": " + seen + " instead of " + expected);
        }
    }

    /** The tabulator comes to the main button, and at each step one sees where one is. */
    void byKeyboard() {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            page.keyboard().press("Tab");
            List<?> step = (List<?>) page.evaluate(REACHED);
            if (step.get(1).equals(false)) {
                findings.add("focus cannot be seen: " + step.get(2));
            }
            if (step.get(0).equals(true)) {
                return;
            }
        }
        findings.add("the tabulator does not come to the main button");
    }
}
