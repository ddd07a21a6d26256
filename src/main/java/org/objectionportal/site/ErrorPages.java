package org.objectionportal.site;

import java.util.Optional;

import jakarta.inject.Singleton;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.language.Negotiation;

/** Renders error pages in the reader's language, also where no resource was reached. */
@Singleton
public class ErrorPages {

    private static final String API = "/api/";

    private final Languages languages;
    private final Negotiation negotiation;
    private final Shells shells;

    ErrorPages(Languages languages, Negotiation negotiation, Shells shells) {
        this.languages = languages;
        this.negotiation = negotiation;
        this.shells = shells;
    }

    /** The language of a request: that of its URL, else what the reader's browser asks for. */
    public Language languageOf(HttpServerRequest request) {
        return languageOf(request.path(), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private Language languageOf(String path, String acceptLanguage) {
        String[] segments = path == null ? new String[0] : path.split("/", 3);
        Optional<Language> named = segments.length > 1 ? languages.find(segments[1]) : Optional.empty();
        return named.orElseGet(() -> negotiation.choose(acceptLanguage));
    }

    /** The page as HTML. The selector leads to each language's start: the failed address may not exist in any. */
    public String html(Language language, ErrorKind kind) {
        return new ErrorPage(shells.open(language, ""), kind).render();
    }

    /** Answers a request that no resource will answer. A caller of the API gets the status alone. */
    public void send(RoutingContext context, ErrorKind kind) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        context.response().setStatusCode(kind.status()).putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (isApi(context.request())) {
            context.response().end();
            return;
        }
        Language language = languageOf(context.request());
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=UTF-8")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.htmlLang())
                .end(html(language, kind));
    }

    /** Whether a program asks: it is answered in statuses and codes, not in pages. */
    public static boolean isApi(HttpServerRequest request) {
        return request.path() != null && request.path().startsWith(API);
    }
}
