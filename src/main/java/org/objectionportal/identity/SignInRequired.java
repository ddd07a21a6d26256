package org.objectionportal.identity;

import java.net.URI;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.objectionportal.site.ErrorPages;

/** Leads whoever must sign in first: people to the page that says why, the sign-in itself on to Keycloak. */
@Singleton
class SignInRequired {

    private final ErrorPages errorPages;

    SignInRequired(ErrorPages errorPages) {
        this.errorPages = errorPages;
    }

    @ServerExceptionMapper
    Uni<Response> unauthorized(UnauthorizedException e, RoutingContext context) {
        String path = context.normalizedPath();
        if (ErrorPages.isApi(context.request()) || path.startsWith(SignInResource.PATH + "/")) {
            HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
            return authenticator.getChallenge(context).map(challenge -> {
                Response.ResponseBuilder response = Response.status(challenge.status);
                challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
                return response.build();
            });
        }
        return Uni.createFrom().item(Response.seeOther(signInPage(context, path)).build());
    }

    private URI signInPage(RoutingContext context, String path) {
        String tag = errorPages.languageOf(context.request()).tag();
        String page = path.startsWith("/" + tag + "/") ? path.substring(tag.length() + 1) : path;
        SignInTarget target = SignInTarget.behind(page).orElse(SignInTarget.OBJECTIONS);
        return URI.create("/" + tag + SignInPages.SIGN_IN + "?to=" + target.word());
    }
}
