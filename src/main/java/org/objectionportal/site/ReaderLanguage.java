package org.objectionportal.site;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.language.Negotiation;

/**
 * Which language somebody is answered in: the one of the address; where that names none, the one they have chosen
 * before, else what their browser asks for. An address that names one is never led to another.
 */
@Singleton
public class ReaderLanguage {

    static final String COOKIE = "language";
    static final Duration REMEMBERED = Duration.ofDays(365);

    private static final Pattern IN_QUERY = Pattern.compile("(?:^|&)lang=([a-z]{2})(?:&|$)");

    private final Languages languages;
    private final Negotiation negotiation;
    private final Cookies cookies;

    ReaderLanguage(Languages languages, Negotiation negotiation, Cookies cookies) {
        this.languages = languages;
        this.negotiation = negotiation;
        this.cookies = cookies;
    }

    /** The language of a request, by its path, else its query, else its reader. */
    public Language of(RoutingContext context) {
        HttpServerRequest request = context.request();
        String[] segments = request.path() == null ? new String[0] : request.path().split("/", 3);
        return (segments.length > 1 ? languages.find(segments[1]) : Optional.<Language>empty())
                .or(() -> inQuery(request.query()))
                .orElseGet(() -> negotiated(context));
    }

    /** The reader's own language, whatever the address says. The response tells caches that it depends on who asks. */
    Language negotiated(RoutingContext context) {
        context.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.COOKIE);
        HttpServerRequest request = context.request();
        return Optional.ofNullable(request.getCookie(cookies.name(COOKIE))).map(Cookie::getValue).flatMap(languages::find)
                .orElseGet(() -> negotiation.choose(String.join(",", request.headers().getAll(HttpHeaders.ACCEPT_LANGUAGE))));
    }

    /** Keeps a choice the reader has made with the language selector; nothing else ever sets this cookie. */
    public void remember(RoutingContext context, Language language) {
        context.response().addCookie(cookies.lasting(COOKIE, language.tag(), REMEMBERED));
    }

    /**
     * Whether the language selector sent a form: it is to be shown again in the language of the address, not acted upon.
     * Its buttons stand before the form's own, and Enter in a single-line field would press the first of them: such forms
     * have no field of one line.
     */
    public static boolean isSwitch(SentForm sent) {
        return sent.field("switch") != null;
    }

    /** Paths of the sign-in are the same in all languages. Read raw, as a query may be what could not be read. */
    private Optional<Language> inQuery(String query) {
        Matcher lang = IN_QUERY.matcher(query == null ? "" : query);
        return lang.find() ? languages.find(lang.group(1)) : Optional.empty();
    }
}
