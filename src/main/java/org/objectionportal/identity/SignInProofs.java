package org.objectionportal.identity;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.objectionportal.language.Language;
import org.objectionportal.site.Cookies;
import org.objectionportal.vault.Vault;

/**
 * Lets somebody who is signed in prove that another sign-in (Keycloak "sub") is theirs, too: they sign in with it once more,
 * and their session stays what it is. A proof belongs to the session that began it, and to nothing else.
 */
@Singleton
public class SignInProofs {

    private static final String PURPOSE = "sign-in-proof";
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(5);

    private final Sessions sessions;
    private final KeycloakSessions keycloak;
    private final Cookies cookies;
    private final Vault vault;
    private final Clock clock;

    SignInProofs(Sessions sessions, KeycloakSessions keycloak, Cookies cookies, Vault vault, Clock clock) {
        this.sessions = sessions;
        this.keycloak = keycloak;
        this.cookies = cookies;
        this.vault = vault;
        this.clock = clock;
    }

    /** Who was proven to be the same person, and when. */
    public record Proven(String subject, Instant at) {
    }

    /**
     * Begins, and forgets what this session has begun before. Keycloak knows one person per browser, so its session ends
     * here; the portal's goes on without it.
     *
     * @return where to sign in; empty when Keycloak does not answer
     */
    public Optional<URI> begin(RoutingContext browser, Language language) {
        String handle = handle(browser);
        if (!sessions.detach(handle, keycloak::end)) {
            return Optional.empty();
        }
        String key = vault.newHandle();
        QuarkusTransaction.requiringNew().run(() -> SignInProof.begin(sessions.digest(handle), vault.digest(PURPOSE, key),
                clock.instant()));
        return Optional.of(URI.create(AnotherSignInResource.PATH + AnotherSignInResource.START + "?lang=" + language.tag()
                + "&proof=" + key));
    }

    /** What the session of this browser has proven and not used yet. */
    @Transactional
    public Optional<Proven> proven(RoutingContext browser) {
        return proof(browser).map(SignInProofs::proven);
    }

    /** The same, to use it: once. Takes part in the caller's transaction. */
    @Transactional
    public Optional<Proven> take(RoutingContext browser) {
        return proof(browser).filter(SignInProof::take).map(SignInProofs::proven);
    }

    /** Whether there is something begun that is not used, whatever came of it. */
    @Transactional
    public boolean isOpen(RoutingContext browser) {
        return find(browser).isPresent();
    }

    private Optional<SignInProof> proof(RoutingContext browser) {
        return find(browser).filter(proof -> proof.isProven(clock.instant()));
    }

    private static Proven proven(SignInProof proof) {
        return new Proven(proof.provenSubject, proof.provenAt);
    }

    /**
     * Keycloak has just signed somebody in for a proof. If it is not the answer this browser's session waits for, nothing is kept.
     *
     * @param key the one the sign-in began with: neither another session nor another sign-in has it
     */
    @Transactional
    void prove(RoutingContext browser, String key, JsonWebToken idToken) {
        Instant now = clock.instant();
        if (key != null) {
            find(browser).filter(proof -> proof.isOpenFor(vault.digest(PURPOSE, key), now))
                    .filter(proof -> isNewerThan(proof.startedAt, idToken))
                    .ifPresent(proof -> proof.prove(idToken.getSubject(), now));
        }
    }

    /** Keycloak was told to ask for the password again (prompt=login); here is whether it has (OpenID Connect Core 3.1.2.1). */
    private static boolean isNewerThan(Instant startedAt, JsonWebToken idToken) {
        Object at = idToken.getClaim(Claims.auth_time.name());
        return at instanceof Number seconds
                && Instant.ofEpochSecond(seconds.longValue()).isAfter(startedAt.minus(CLOCK_SKEW));
    }

    private Optional<SignInProof> find(RoutingContext browser) {
        String handle = handle(browser);
        return handle.isEmpty() || sessions.identity(handle).isEmpty() ? Optional.empty()
                : SignInProof.findByIdOptional(sessions.digest(handle));
    }

    private String handle(RoutingContext browser) {
        Cookie cookie = browser.request().getCookie(cookies.name(Sessions.COOKIE));
        return cookie == null ? "" : cookie.getValue();
    }
}
