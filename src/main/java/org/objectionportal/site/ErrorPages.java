package org.objectionportal.site;

import jakarta.inject.Singleton;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import org.objectionportal.language.Language;

/** Renders error pages in the reader's language, also where no resource was reached. */
@Singleton
public class ErrorPages {

    /** When to try again what is passing. */
    public static final String RETRY_AFTER_SECONDS = "60";

    private static final String API = "/api/";

    private final ReaderLanguage readerLanguage;
    private final Shells shells;

    ErrorPages(ReaderLanguage readerLanguage, Shells shells) {
        this.readerLanguage = readerLanguage;
        this.shells = shells;
    }

    /**
     * The page as HTML. Its selector leads to each language's start, as the failed address may not exist in any; or with
     * what was typed back to its form.
     */
    public String html(Language language, ErrorKind kind, TypedText typed) {
        return new ErrorPage(shells.error(language, kind, typed), kind, typed).render();
    }

    /** Answers a request that no resource will answer. A caller of the API gets the status alone. */
    public void send(RoutingContext context, ErrorKind kind) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        context.response().setStatusCode(kind.status()).putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (kind.isPassing()) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (isApi(context.request())) {
            context.response().end();
            return;
        }
        Language language = readerLanguage.of(context);
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=UTF-8")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.htmlLang())
                .end(html(language, kind, TypedText.NONE));
    }

    /** Whether a program asks: it is answered in statuses and codes, not in pages. */
    public static boolean isApi(HttpServerRequest request) {
        return request.path() != null && request.path().startsWith(API);
    }
}
