package org.objectionportal.identity;

import java.net.URI;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.objectionportal.site.ErrorPages;
import org.objectionportal.site.ReaderLanguage;

/** Leads whoever must sign in first: people to the page that says why, the sign-in itself on to Keycloak. */
@Singleton
class SignInRequired {

    private final ReaderLanguage readerLanguage;

    SignInRequired(ReaderLanguage readerLanguage) {
        this.readerLanguage = readerLanguage;
    }

    /** A forged or replayed answer of Keycloak, or one nobody waited for: no session, a plain page. */
    @ServerExceptionMapper
    Response completion(AuthenticationCompletionException e, RoutingContext context) {
        return unfinished(context);
    }

    @ServerExceptionMapper
    Uni<Response> unauthorized(UnauthorizedException e, RoutingContext context) {
        String path = context.normalizedPath();
        if (path.startsWith(SignInResource.PATH + "/") && path.endsWith(SignInResource.CALLBACK)) {
            return Uni.createFrom().item(unfinished(context));
        }
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

    private Response unfinished(RoutingContext context) {
        String tag = readerLanguage.of(context).tag();
        boolean another = context.normalizedPath().startsWith(AnotherSignInResource.PATH + "/");
        return Response.seeOther(URI.create("/" + tag + (another ? AnotherSignInResource.PAGE : SignInPages.UNFINISHED))).build();
    }

    private URI signInPage(RoutingContext context, String path) {
        String tag = readerLanguage.of(context).tag();
        String page = path.startsWith("/" + tag + "/") ? path.substring(tag.length() + 1) : path;
        SignInTarget target = SignInTarget.behind(page).orElse(SignInTarget.OBJECTIONS);
        return URI.create("/" + tag + SignInPages.SIGN_IN + "?to=" + target.word());
    }
}
