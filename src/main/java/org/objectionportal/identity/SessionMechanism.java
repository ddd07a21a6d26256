package org.objectionportal.identity;

import java.util.Set;

import jakarta.inject.Singleton;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import org.objectionportal.site.Cookies;

/**
 * Tells who sends a request by the portal's own session, not by Keycloak's tokens: signing out ends it on every node
 * at once, a page costs no call to Keycloak, and a person who is signed in can file while Keycloak is down. Keycloak is
 * asked at sign-in only.
 */
@Singleton
class SessionMechanism implements HttpAuthenticationMechanism {

    static final String SCHEME = "portal-session";

    private final Sessions sessions;
    private final Cookies cookies;
    private final BlockingSecurityExecutor executor;

    SessionMechanism(Sessions sessions, Cookies cookies, BlockingSecurityExecutor executor) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.executor = executor;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        Cookie cookie = context.request().getCookie(cookies.name(Sessions.COOKIE));
        if (cookie == null || isForOthers(context.normalizedPath())) {
            return Uni.createFrom().nullItem();
        }
        return executor.executeBlocking(() -> sessions.identity(cookie.getValue()).<SecurityIdentity>map(i -> i).orElse(null));
    }

    /** Programs come with a token, the sign-in itself with Keycloak's answer. */
    private static boolean isForOthers(String path) {
        return path.startsWith("/api/") || path.startsWith(SignInResource.PATH + "/");
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, SCHEME));
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1_000;
    }
}
