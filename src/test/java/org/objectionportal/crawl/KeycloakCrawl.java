package org.objectionportal.crawl;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.objectionportal.language.Language;
import org.objectionportal.stack.Keycloak;
import org.objectionportal.stack.Mail;
import org.objectionportal.testing.People;
import org.objectionportal.testing.Person;

/** Keycloak's pages that people come to from the portal, in one language. */
final class KeycloakCrawl {

    static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final Language language;
    private final Findings findings;
    private final Keycloak keycloak;

    KeycloakCrawl(Language language, Findings findings, Keycloak keycloak) {
        this.language = language;
        this.findings = findings;
        this.keycloak = keycloak;
    }

    /** @param known somebody with an account, who gets a mail to choose a new password */
    void asStranger(Person known) {
        Surf surf = new Surf(language, findings);
        surf.open("/sign-in/start?lang=" + language + "&to=content").readKeycloak("keycloak-sign-in", "login");
        surf.submit("#kc-form-login", Map.of("username", "nobody@demo.example", "password", "not the password"))
                .readKeycloak("keycloak-sign-in-error", "login");
        surf.follow(".forgot a").readKeycloak("keycloak-reset", "login-reset-password");
        surf.submit("#kc-reset-password-form", Map.of("username", "")).readKeycloak("keycloak-reset-error", "login-reset-password");
        surf.submit("#kc-reset-password-form", Map.of("username", known.mailAddress())).readKeycloak("keycloak-reset-sent", "login");
        pastErrors(surf);
    }

    /** What has no sign-in to go by is in the language chosen on Keycloak's own pages. */
    private void pastErrors(Surf surf) {
        surf.open("/sign-in/start?lang=" + language + "&to=content").follow(".languages a[lang=" + language + "]");
        String form = surf.one("#kc-form-login").attr("action");
        surf.open(form.replaceFirst("execution=[^&]+", "execution=00000000-0000-4000-8000-000000000000"))
                .readKeycloak("keycloak-page-expired", "login-page-expired");
        surf.open(keycloak.realmUrl() + "/protocol/openid-connect/auth?client_id=nobody").readKeycloak("keycloak-error-client", "error");
        surf.open(keycloak.realmUrl() + "/login-actions/action-token?key=damaged").readKeycloak("keycloak-error-link", "error");
        surf.open(keycloak.realmUrl() + "/there-is-no-such-page").readKeycloak("keycloak-error-404", "error");
        surf.open(keycloak.realmUrl() + "/protocol/openid-connect/logout").readKeycloak("keycloak-sign-out", "logout-confirm");
        surf.submit("main form", Map.of()).readKeycloak("keycloak-signed-out", "info");
    }

    /** @return the browser of somebody who has just been sent a mail to that address */
    Surf asNewcomer(Person known, String mailAddress) {
        Surf surf = new Surf(language, findings);
        surf.open("/sign-in/start?lang=" + language + "&to=content&register=1").readKeycloak("keycloak-registration", "register");
        surf.submit("#kc-register-form", Map.of("email", "")).readKeycloak("keycloak-registration-empty", "register");
        surf.submit("#kc-register-form", Map.of("email", "no address")).readKeycloak("keycloak-registration-error", "register");
        surf.submit("#kc-register-form", Map.of("email", known.mailAddress())).readKeycloak("keycloak-registration-known", "register");
        return surf.submit("#kc-register-form", Map.of("email", mailAddress)).readKeycloak("keycloak-verify-email", "login-verify-email");
    }

    /** Opens the link that was sent. */
    void confirm(Surf surf, Mail mail) {
        Matcher link = LINK.matcher(mail.text());
        if (!link.find()) {
            throw new AssertionError("No link in the mail:\n" + mail.text());
        }
        surf.open(link.group()).readKeycloak("keycloak-password", "login-update-password");
        surf.submit("#kc-passwd-update-form", Map.of("password-new", "short", "password-confirm", "short"))
                .readKeycloak("keycloak-password-short", "login-update-password");
        surf.submit("#kc-passwd-update-form", Map.of("password-new", "a calm sentence", "password-confirm", "another sentence"))
                .readKeycloak("keycloak-password-differs", "login-update-password");
    }

    /** Nobody of the portal's public has a second factor; its staff has. */
    void withSecondFactor(People people) throws Exception {
        Person beginner = people.create("\"requiredActions\": [\"CONFIGURE_TOTP\"]");
        Surf surf = new Surf(language, findings).signIn(beginner, "content").readKeycloak("keycloak-otp-setup", "login-config-totp");
        surf.follow("#mode-manual").readKeycloak("keycloak-otp-setup-manual", "login-config-totp");
        surf.submit("#kc-totp-settings-form", Map.of("totp", "000")).readKeycloak("keycloak-otp-setup-error", "login-config-totp");
    }
}
