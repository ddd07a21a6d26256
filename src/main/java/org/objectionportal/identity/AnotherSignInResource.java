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
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.objectionportal.site.ReaderLanguage;

/**
 * A second sign-in through Keycloak that opens no session: it shows that somebody who is signed in is this person, too. A
 * tenant of its own, so that no answer of Keycloak for the one sign-in passes for the other.
 */
@Path(AnotherSignInResource.PATH)
@Blocking
public class AnotherSignInResource {

    static final String PATH = SignInResource.PATH + "/another";
    static final String START = "/start";
    /** Where the person goes on, without the language. */
    static final String PAGE = "/accounts/another";

    @Inject
    SignInProofs proofs;
    @Inject
    KeycloakSessions keycloak;
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

    /** Reached once without and once with Keycloak's answer. Its session ends before anything is believed; staff prove nothing. */
    @GET
    @Path(START)
    @Authenticated
    @AuthorizationCodeFlow
    public Response start(@QueryParam("proof") String key, RoutingContext context) {
        boolean ended = keycloak.end(refreshToken.getToken());
        oidcSession.logout().await().indefinitely();
        if (ended && Sessions.roleOf(identity.getRoles()).equals(DataSubject.ROLE)) {
            proofs.prove(context, key, idToken);
        }
        return on(context);
    }

    @GET
    @Path(SignInResource.CALLBACK)
    @Authenticated
    @AuthorizationCodeFlow
    public Response callback(RoutingContext context) {
        return on(context);
    }

    /** Keycloak could not sign the person in, or they turned back. */
    @GET
    @Path("/failed")
    @PermitAll
    public Response failed(RoutingContext context) {
        return on(context);
    }

    /** The page knows what there is: something proven, or nothing. */
    private Response on(RoutingContext context) {
        return Response.seeOther(URI.create("/" + readerLanguage.of(context) + PAGE)).build();
    }
}
