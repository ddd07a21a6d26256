package org.objectionportal.guard;

import java.io.IOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.objectionportal.language.Language;
import org.objectionportal.site.ErrorKind;
import org.objectionportal.site.ErrorPages;
import org.objectionportal.site.ReaderLanguage;
import org.objectionportal.site.TypedText;

/** The only place that turns a failure into a page. What happened inside goes to the log, never to the screen. */
@Singleton
class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    private final ErrorPages errorPages;
    private final ReaderLanguage readerLanguage;

    Failures(ErrorPages errorPages, ReaderLanguage readerLanguage) {
        this.errorPages = errorPages;
        this.readerLanguage = readerLanguage;
    }

    /** What fails before or beside the resources: unknown paths, bodies over the limit. */
    void routes(@Observes Router router) {
        router.route().order(Integer.MAX_VALUE - 1).handler(context -> errorPages.send(context, ErrorKind.NOT_FOUND));
        router.route().order(-1_000_000).failureHandler(this::failed);
    }

    private void failed(RoutingContext context) {
        int status = context.statusCode();
        ErrorKind kind = status > 0 && status != 500 ? ErrorKind.of(status) : kindOf(context.failure());
        log(kind, context, context.failure());
        errorPages.send(context, kind);
    }

    @ServerExceptionMapper
    Response webApplication(WebApplicationException e, RoutingContext context) {
        if (e.getResponse().getStatus() < 400) {
            return e.getResponse();
        }
        Response.ResponseBuilder response = page(ErrorKind.of(e.getResponse().getStatus()), context, e);
        if (e.getResponse().getStatus() == ErrorKind.METHOD_NOT_ALLOWED.status()) {
            // The guard lets three methods pass, and what answers GET answers HEAD.
            response.header(HttpHeaders.ALLOW, context.request().method() == HttpMethod.POST ? "GET, HEAD" : "POST");
        }
        return response.build();
    }

    /** A page for another role answers as one that does not exist. */
    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, RoutingContext context) {
        return ErrorPages.isApi(context.request()) ? Response.status(403).build()
                : page(ErrorKind.NOT_FOUND, context, e).build();
    }

    @ServerExceptionMapper
    Response anything(Throwable e, RoutingContext context) {
        return page(kindOf(e), context, e).build();
    }

    private Response.ResponseBuilder page(ErrorKind kind, RoutingContext context, Throwable e) {
        HttpServerRequest request = context.request();
        log(kind, context, e);
        Response.ResponseBuilder response = Response.status(kind.status()).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (kind.isPassing()) {
            response.header(HttpHeaders.RETRY_AFTER, ErrorPages.RETRY_AFTER_SECONDS);
        }
        if (ErrorPages.isApi(request)) {
            return response;
        }
        Language language = readerLanguage.of(context);
        return response.type("text/html; charset=UTF-8").header(HttpHeaders.CONTENT_LANGUAGE, language.htmlLang())
                .entity(errorPages.html(language, kind, TypedText.of(context)));
    }

    private static void log(ErrorKind kind, RoutingContext context, Throwable e) {
        String method = context.request().method().name();
        boolean broken = e instanceof IOException && !(e instanceof JacksonException);
        if (broken && (context.response().headWritten() || context.response().closed())) {
            // Whoever breaks off a download is nobody's fault, and not there to be told. Jackson calls faults of ours the same.
            LOG.infof("A %s request was broken off: %s", method, e.getClass().getName());
        } else if (kind == ErrorKind.INTERNAL) {
            LOG.errorf(e, "A %s request failed", method);
        } else if (kind == ErrorKind.UNAVAILABLE) {
            LOG.warnf("A %s request was refused: %s", method, e == null ? "no cause" : e.getClass().getName());
        }
    }

    /** Not being able to reach database or Keycloak passes; everything else is a fault of ours. */
    private static ErrorKind kindOf(Throwable failure) {
        Set<Throwable> all = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(failure, all);
        if (all.stream().anyMatch(Failures::isUnavailable)) {
            return ErrorKind.UNAVAILABLE;
        }
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof WebApplicationException web) {
                return ErrorKind.of(web.getResponse().getStatus());
            }
            if (e instanceof AuthenticationFailedException && e.getCause() == null) {
                return ErrorKind.BAD_REQUEST;
            }
        }
        return ErrorKind.INTERNAL;
    }

    /** A commit that fails tells its reason aside, and such reasons may go in circles. */
    private static void collect(Throwable e, Set<Throwable> all) {
        if (e != null && all.add(e)) {
            collect(e.getCause(), all);
            for (Throwable aside : e.getSuppressed()) {
                collect(aside, all);
            }
        }
    }

    /** SQLSTATE classes 08 connection, 25006 read-only, 53 resources, 57P shutdown; the pool's time-out has none. */
    private static boolean isUnavailable(Throwable e) {
        if (!(e instanceof SQLException sql)) {
            return e instanceof JDBCConnectionException || e instanceof TimeoutException || e instanceof ConnectException;
        }
        String state = sql.getSQLState();
        return state == null ? String.valueOf(sql.getMessage()).contains("Acquisition timeout")
                : state.startsWith("08") || state.startsWith("53") || state.startsWith("57P") || state.equals("25006");
    }
}
