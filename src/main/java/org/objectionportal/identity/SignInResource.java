package org.objectionportal.identity;

import java.net.URI;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.oidc.AuthorizationCodeFlow;
import io.quarkus.oidc.IdToken;
import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.objectionportal.site.Cookies;
import org.objectionportal.site.ReaderLanguage;

/**
 * Sign-in through Keycloak (OpenID Connect, authorization code with PKCE and nonce). Keycloak's cookies and tokens stay
 * below this path; what a person carries on is the portal's own session.
 */
@Path(SignInResource.PATH)
@Blocking
public class SignInResource {

    static final String PATH = "/sign-in";
    static final String START = "/start";
    static final String CALLBACK = "/callback";

    @Inject
    Sessions sessions;
    @Inject
    Cookies cookies;
    @Inject
    ReaderLanguage readerLanguage;
    @Inject
    @IdToken
    JsonWebToken idToken;
    @Inject
    RefreshToken refreshToken;
    @Inject
    OidcSession oidcSession;
    @Inject
    SecurityIdentity identity;

    /** Without a language, the page that says why to sign in. */
    @GET
    @PermitAll
    public Response page(@QueryParam("to") String word, RoutingContext context) {
        return Response.status(Response.Status.FOUND).location(URI.create("/" + readerLanguage.of(context) + SignInPages.SIGN_IN
                + (word == null ? "" : "?to=" + SignInTarget.of(word).word()))).build();
    }

    /** Reached once without and once with Keycloak's answer; the second time opens the session. Staff have one page to go to. */
    @GET
    @Path(START)
    @Authenticated
    @AuthorizationCodeFlow
    public Response start(@QueryParam("to") String word, RoutingContext context) {
        Cookie previous = context.request().getCookie(cookies.name(Sessions.COOKIE));
        if (previous != null) {
            sessions.end(previous.getValue());
        }
        String handle = sessions.open(idToken, refreshToken.getToken(), identity.getRoles());
        oidcSession.logout().await().indefinitely();
        context.response().addCookie(cookies.cookie(Sessions.COOKIE, handle));
        SignInTarget target = switch (Sessions.roleOf(identity.getRoles())) {
            case DataSubject.SUPPORT_AGENT -> SignInTarget.SUPPORT;
            case DataSubject.OPERATOR -> SignInTarget.PROGRAMME;
            default -> SignInTarget.of(word);
        };
        return Response.seeOther(URI.create(target.address(readerLanguage.of(context).tag()))).build();
    }

    /** Being authenticated is all that happens here: the code flow takes Keycloak's answer and leads back to the start. */
    @GET
    @Path(CALLBACK)
    @Authenticated
    @AuthorizationCodeFlow
    public Response callback() {
        return Response.seeOther(URI.create(PATH + START)).build();
    }

    /** Keycloak could not sign the person in, or they turned back. */
    @GET
    @Path("/failed")
    @PermitAll
    public Response failed(RoutingContext context) {
        return Response.seeOther(URI.create("/" + readerLanguage.of(context) + SignInPages.UNFINISHED)).build();
    }
}
