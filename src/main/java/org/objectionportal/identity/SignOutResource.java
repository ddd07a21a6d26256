package org.objectionportal.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import org.objectionportal.language.Language;
import org.objectionportal.language.Messages;
import org.objectionportal.site.Cookies;
import org.objectionportal.site.Shells;

/** Signs out: here first, then at Keycloak. The two calls never share a transaction. */
@Path("/{lang}/sign-out")
@PermitAll
@Blocking
public class SignOutResource {

    private final Sessions sessions;
    private final Cookies cookies;
    private final KeycloakSessions keycloak;
    private final Shells shells;
    private final Messages messages;
    private final Event<SigningOut> signingOut;

    SignOutResource(Sessions sessions, Cookies cookies, KeycloakSessions keycloak, Shells shells, Messages messages,
            Event<SigningOut> signingOut) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.keycloak = keycloak;
        this.shells = shells;
        this.messages = messages;
        this.signingOut = signingOut;
    }

    /** An address somebody typed or another site embedded signs nobody out. */
    @GET
    public Response refuse(@PathParam("lang") Language language) {
        throw new NotAllowedException(HttpMethod.POST);
    }

    /** Signing out twice, or with a session that has ended by itself, is signing out. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut(@PathParam("lang") Language language, RoutingContext context) {
        Cookie cookie = context.request().getCookie(cookies.name(Sessions.COOKIE));
        boolean everywhere = cookie == null
                || sessions.end(cookie.getValue()).map(keycloak::end).orElse(true);
        context.response().addCookie(cookies.removal(Sessions.COOKIE));
        signingOut.fire(new SigningOut(context));
        Response.ResponseBuilder response = everywhere
                ? Response.seeOther(java.net.URI.create("/" + language + SignInPages.SIGNED_OUT))
                : Response.ok(new SignedOutPage(shells.open(language, SignInPages.SIGNED_OUT),
                        messages.in(language, IdentityMessages.class), true));
        return response.header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"").build();
    }
}
