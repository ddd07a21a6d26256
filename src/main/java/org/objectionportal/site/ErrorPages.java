package org.objectionportal.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** When to try again what is passing. */
    public static final String RETRY_AFTER_SECONDS = "60";

    private static final String API = "/api/";
    private static final Pattern QUERY_LANGUAGE = Pattern.compile("(?:^|&)lang=([a-z]{2})(?:&|$)");

    private final Languages languages;
    private final Negotiation negotiation;
    private final Shells shells;

    ErrorPages(Languages languages, Negotiation negotiation, Shells shells) {
        this.languages = languages;
        this.negotiation = negotiation;
        this.shells = shells;
    }

    /** The language of a request: that of its path, else that of its query, else what the reader's browser asks for. */
    public Language languageOf(HttpServerRequest request) {
        String[] segments = request.path() == null ? new String[0] : request.path().split("/", 3);
        return (segments.length > 1 ? languages.find(segments[1]) : Optional.<Language>empty())
                .or(() -> inQuery(request.query()))
                .orElseGet(() -> negotiation.choose(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** Paths of the sign-in are the same in all languages. Read raw, as a query may be what could not be read. */
    private Optional<Language> inQuery(String query) {
        Matcher lang = QUERY_LANGUAGE.matcher(query == null ? "" : query);
        return lang.find() ? languages.find(lang.group(1)) : Optional.empty();
    }

    /** The page as HTML. The selector leads to each language's start: the failed address may not exist in any. */
    public String html(Language language, ErrorKind kind, String typed) {
        return new ErrorPage(shells.open(language, ""), kind, typed).render();
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
        Language language = languageOf(context.request());
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=UTF-8")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.htmlLang())
                .end(html(language, kind, ""));
    }

    /** Whether a program asks: it is answered in statuses and codes, not in pages. */
    public static boolean isApi(HttpServerRequest request) {
        return request.path() != null && request.path().startsWith(API);
    }
}
