package org.objectionportal.identity;

import java.time.Duration;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.objectionportal.site.ErrorKind;
import org.objectionportal.site.ErrorPages;
import org.objectionportal.site.PortalConfig;

/**
 * Asks whether Keycloak answers before anybody is sent there: a browser that cannot reach it shows a page of its own,
 * in its own words, and the person does not learn what to do instead.
 */
@Singleton
class KeycloakReach {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** Before the resource, which redirects. */
    private static final int FIRST = -100;

    private final HttpClient http;
    private final ErrorPages errorPages;
    private final RequestOptions realm;

    KeycloakReach(Vertx vertx, ErrorPages errorPages, PortalConfig config) {
        this.http = vertx.createHttpClient();
        this.errorPages = errorPages;
        this.realm = new RequestOptions().setMethod(HttpMethod.GET).setTimeout(PATIENCE.toMillis())
                .setAbsoluteURI(config.keycloak().url() + "/.well-known/openid-configuration");
    }

    void route(@Observes Router router) {
        router.get(SignInResource.PATH + SignInResource.START).order(FIRST).handler(this::check);
        router.get(AnotherSignInResource.PATH + AnotherSignInResource.START).order(FIRST).handler(this::check);
    }

    private void check(RoutingContext context) {
        http.request(realm).compose(request -> request.send().compose(response -> response.statusCode() == 200
                ? response.end() : Future.failedFuture("status " + response.statusCode())))
                .onSuccess(answered -> context.next())
                .onFailure(e -> errorPages.send(context, ErrorKind.UNAVAILABLE));
    }
}
