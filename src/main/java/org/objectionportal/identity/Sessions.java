package org.objectionportal.identity;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.core.json.JsonObject;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.objectionportal.vault.Vault;

/** Opens, finds and ends sessions. */
@Singleton
class Sessions {

    static final String COOKIE = "session";

    private static final String PURPOSE = "session";
    /** No session at Keycloak has this id. */
    private static final String DETACHED = "";

    private final Vault vault;
    private final Clock clock;

    Sessions(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Opens a session for somebody Keycloak has just identified.
     *
     * @param realmRoles the realm roles of their access token
     * @return the handle for the browser's cookie
     */
    @Transactional
    String open(JsonWebToken idToken, String refreshToken, Set<String> realmRoles) {
        String handle = vault.newHandle();
        Session session = new Session();
        session.handleDigest = digest(handle);
        session.subject = idToken.getSubject();
        session.keycloakSid = String.valueOf((Object) idToken.getClaim("sid"));
        session.role = roleOf(realmRoles);
        session.claims = vault.lock(new JsonObject()
                .put("email", idToken.getClaim("email"))
                .put("emailVerified", Boolean.TRUE.equals(idToken.getClaim("email_verified")))
                .put("zone", idToken.getClaim("zoneinfo"))
                .put("refreshToken", refreshToken).encode(), placeOf(session));
        session.createdAt = clock.instant();
        session.lastSeenAt = session.createdAt;
        session.persist();
        return handle;
    }

    /**
     * The identity behind a handle, if its session is alive; noted as seen now. Read outside a transaction, which would
     * cost every request a commit of nothing.
     */
    @ActivateRequestContext
    Optional<QuarkusSecurityIdentity> identity(String handle) {
        byte[] digest = digest(handle);
        Instant now = clock.instant();
        Optional<Session> session = Session.alive(digest, now);
        session.filter(s -> s.isToBeNoted(now))
                .ifPresent(s -> QuarkusTransaction.requiringNew().run(() -> Session.noteSeen(digest, now)));
        return session.map(this::identity);
    }

    /** Ends a session. @return the refresh token that names it to Keycloak, if there was a session */
    @Transactional
    Optional<String> end(String handle) {
        Optional<Session> session = Session.findByIdOptional(digest(handle));
        session.ifPresent(Session::delete);
        return session.map(s -> claims(s).getString("refreshToken"));
    }

    /**
     * Lets a session go on without the one at Keycloak, which {@code end} ends by its refresh token: what Keycloak then tells
     * in the back is not of this session any more.
     *
     * @return whether it has ended; if not, all is as before
     */
    boolean detach(String handle, Predicate<String> end) {
        byte[] digest = digest(handle);
        Session session = QuarkusTransaction.requiringNew().call(() -> Session.<Session>findById(digest));
        if (session == null) {
            return false;
        }
        QuarkusTransaction.requiringNew().run(() -> Session.belongTo(digest, DETACHED));
        boolean ended = end.test(claims(session).getString("refreshToken"));
        if (!ended) {
            QuarkusTransaction.requiringNew().run(() -> Session.belongTo(digest, session.keycloakSid));
        }
        return ended;
    }

    byte[] digest(String handle) {
        return vault.digest(PURPOSE, handle);
    }

    /** Keycloak ended it: by its id, or for the person as a whole. */
    @Transactional
    void endByKeycloak(Optional<String> sid, String subject) {
        if (sid.isPresent()) {
            Session.endAll(sid.get());
        } else {
            Session.endAllOf(subject);
        }
    }

    @Scheduled(every = "10m", delayed = "1m")
    @Transactional
    void forgetEnded() {
        Session.forget(clock.instant());
    }

    private QuarkusSecurityIdentity identity(Session session) {
        JsonObject claims = claims(session);
        DataSubject person = new DataSubject(session.subject, claims.getString("email"),
                claims.getBoolean("emailVerified"), zone(claims.getString("zone")));
        return QuarkusSecurityIdentity.builder().setPrincipal(person).addRole(session.role).build();
    }

    private JsonObject claims(Session session) {
        return new JsonObject(vault.unlock(session.claims, placeOf(session)));
    }

    private static String placeOf(Session session) {
        return "session.claims." + HexFormat.of().formatHex(session.handleDigest);
    }

    /** Staff act for the operator here, not for themselves, and in one role: two never meet in one session. */
    static String roleOf(Set<String> realmRoles) {
        return Stream.of(DataSubject.SUPPORT_AGENT, DataSubject.OPERATOR).filter(realmRoles::contains).findFirst()
                .orElse(DataSubject.ROLE);
    }

    private static Optional<ZoneId> zone(String name) {
        if (name == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
