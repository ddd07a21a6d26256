package org.objectionportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.eclipse.microprofile.config.ConfigProvider;
import org.objectionportal.language.Language;
import org.objectionportal.stack.Mail;
import org.objectionportal.stack.MailSink;
import org.objectionportal.testing.Person;

/** Somebody’s visit in one language: what they can do on any page of the portal, and on Keycloak’s. */
final class Visit {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    final Page page;
    final Language language;
    private final String base = ConfigProvider.getConfig().getValue("portal.base-url", String.class);
    private final String realm = ConfigProvider.getConfig().getValue("portal.keycloak.url", String.class);
    private final KeycloakTexts signIn;
    private int presses;

    Visit(Page page, Language language) {
        this.page = page;
        this.language = language;
        this.signIn = new KeycloakTexts("login", language);
    }

    /** @param path without the language, e.g. {@code /notice} */
    void open(String path) {
        page.navigate(base + "/" + language.tag() + path);
    }

    /** The staff's pages have no language in their address. */
    void openOutsideLanguages(String path) {
        page.navigate(base + path);
    }

    void press(String button) {
        press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
    }

    /** Follows a link of the page itself, not of its frame. */
    void follow(String link) {
        press(main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link).setExact(true)));
    }

    void followInNavigation(String link) {
        press(page.locator("nav.nav").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link).setExact(true)));
    }

    private void press(Locator what) {
        what.click();
        presses++;
    }

    /** @return what the person has pressed since the last time somebody asked */
    int pressesSinceLastAsked() {
        int counted = presses;
        presses = 0;
        return counted;
    }

    /** @param path a regular expression of the address behind the language */
    void seesPortal(String path, String heading) {
        assertThat(page).hasURL(Pattern.compile("^" + quoted(base + "/" + language.tag()) + path + "$"));
        assertThat(page.locator("html")).hasAttribute("lang", language.htmlLang());
        seesHeading(heading);
    }

    /** The person is on a page of Keycloak, in their language, under the heading of that key. */
    void seesKeycloak(String headingKey) {
        assertThat(page).hasURL(Pattern.compile("^" + quoted(realm + "/")));
        assertThat(page.locator("html")).hasAttribute("lang", language.tag());
        seesHeading(signIn.get(headingKey));
    }

    void seesHeading(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText(heading);
    }

    void sees(String text) {
        assertThat(main()).containsText(text);
    }

    Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    /** On Keycloak's sign-in page. */
    void signInAs(Person person) {
        page.getByLabel(signIn.get("email"), new Page.GetByLabelOptions().setExact(true)).fill(person.mailAddress());
        page.getByLabel(signIn.get("password"), new Page.GetByLabelOptions().setExact(true)).fill(person.password());
        press(signIn.get("doLogIn"));
    }

    /** From Keycloak's sign-in page to its page that asks for an e-mail address. */
    void chooseToRegister() {
        follow(signIn.get("doRegister"));
        seesKeycloak("registerTitle");
    }

    void register(String mailAddress) {
        page.getByLabel(signIn.get("email"), new Page.GetByLabelOptions().setExact(true)).fill(mailAddress);
        press(signIn.get("doRegister"));
        seesKeycloak("emailVerifyTitle");
        sees(mailAddress);
    }

    /** Reads Keycloak's mail and opens the link in it, which leads to the choice of a password. */
    Mail openLinkInMail(MailSink sink, String mailAddress) throws InterruptedException {
        Mail mail = sink.await(mailAddress, 1, PATIENCE).get(0);
        Matcher link = LINK.matcher(mail.text());
        if (!link.find()) {
            throw new AssertionError("No link in the mail:\n" + mail.text());
        }
        page.navigate(link.group());
        if (page.locator("#proceed").count() > 0) {
            page.locator("#proceed").click();
        }
        seesKeycloak("updatePasswordTitle");
        return mail;
    }

    void choosePassword(String password) {
        page.getByLabel(signIn.get("passwordNew"), new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.getByLabel(signIn.get("passwordConfirm"), new Page.GetByLabelOptions().setExact(true)).fill(password);
        press(signIn.get("doSave"));
    }

    /** Playwright compares in JavaScript, which does not know what {@link Pattern#quote} writes. */
    private static String quoted(String address) {
        return address.replaceAll("[.?+*()\\[\\]{}^$|\\\\]", "\\\\$0");
    }

    /** @return path of the page shown, without its language */
    String path() {
        return URI.create(page.url()).getPath().substring(language.tag().length() + 1);
    }
}
