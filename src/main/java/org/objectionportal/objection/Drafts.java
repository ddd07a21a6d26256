package org.objectionportal.objection;

import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import org.objectionportal.identity.SigningOut;
import org.objectionportal.site.Cookies;
import org.objectionportal.vault.Vault;

/** Keeps what was typed safe until its author has signed in. */
@Singleton
class Drafts {

    private static final String COOKIE = "draft";
    private static final String PURPOSE = "draft";

    private final Vault vault;
    private final Cookies cookies;
    private final Clock clock;

    Drafts(Vault vault, Cookies cookies, Clock clock) {
        this.vault = vault;
        this.cookies = cookies;
        this.clock = clock;
    }

    /** What was kept. */
    record Kept(String formKey, String owner, String grounds) {
    }

    /**
     * Keeps it for this browser, instead of what was kept for it before.
     *
     * @param owner the mark of the form, empty without one
     */
    void keep(RoutingContext browser, String formKey, String owner, String grounds) {
        String handle = vault.newHandle();
        Draft draft = new Draft();
        draft.handleDigest = vault.digest(PURPOSE, handle);
        draft.formKey = formKey;
        draft.owner = owner;
        draft.grounds = vault.lock(grounds, placeOf(draft));
        draft.createdAt = clock.instant();
        QuarkusTransaction.requiringNew().run(() -> {
            handle(browser).ifPresent(this::delete);
            draft.persist();
        });
        browser.response().addCookie(cookies.cookie(COOKIE, handle));
    }

    @Transactional
    Optional<Kept> find(RoutingContext browser) {
        return handle(browser).flatMap(handle -> Draft.alive(vault.digest(PURPOSE, handle), clock.instant()))
                .map(draft -> new Kept(draft.formKey, draft.owner, vault.unlock(draft.grounds, placeOf(draft))));
    }

    @Transactional
    void forget(RoutingContext browser) {
        handle(browser).ifPresent(handle -> {
            delete(handle);
            browser.response().addCookie(cookies.removal(COOKIE));
        });
    }

    /** What was typed before signing in bears nobody's mark: the next person at the device would be shown it. */
    void atSignOut(@Observes SigningOut signingOut) {
        forget(signingOut.browser());
    }

    @Scheduled(every = "10m", delayed = "1m")
    @Transactional
    void forgetOld() {
        Draft.forget(clock.instant());
    }

    private Optional<String> handle(RoutingContext browser) {
        return Optional.ofNullable(browser.request().getCookie(cookies.name(COOKIE))).map(Cookie::getValue);
    }

    private void delete(String handle) {
        Draft.deleteById(vault.digest(PURPOSE, handle));
    }

    private static String placeOf(Draft draft) {
        return "draft.grounds." + HexFormat.of().formatHex(draft.handleDigest);
    }
}
