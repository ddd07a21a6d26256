package org.objectionportal.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;

/** The addresses of the preview. Everybody may open them: whoever runs a preview runs it on a machine of their own. */
@IfBuildProfile("preview")
@Singleton
class PreviewRoutes {

    static final String STYLESHEET = "/preview/preview.css";
    private static final String INDEX = "/preview";
    /** Behind the guard, before resources. */
    private static final int ORDER = -1_000;
    private static final String FRAMES = "; frame-src 'self'";
    /** Mails bring their own style, as mails must. */
    private static final String MAIL_POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";

    private final Languages languages;
    private final PreviewPages pages;
    private final SampleShelf shelf;
    private final Overlay overlay;
    private final String stylesheet = read("/preview.css");

    PreviewRoutes(Languages languages, PreviewPages pages, SampleShelf shelf, Overlay overlay) {
        this.languages = languages;
        this.pages = pages;
        this.shelf = shelf;
        this.overlay = overlay;
    }

    void routes(@Observes Router router) {
        router.get(STYLESHEET).order(ORDER).handler(context -> send(context, "text/css; charset=UTF-8", stylesheet));
        router.get(INDEX).order(ORDER).blockingHandler(context -> send(context, pages.index(chosen(context))));
        router.get(INDEX + "/status").order(ORDER).blockingHandler(context -> send(context, pages.status()));
        router.get(INDEX + "/beside").order(ORDER).blockingHandler(this::beside);
        // The portal knows languages of two letters here; the language selector of an error page leads to these, too.
        languages.all().stream().filter(language -> language.tag().length() != 2).forEach(language -> router.get("/" + language)
                .order(ORDER).handler(context -> context.redirect("/" + language + "/notice")));
        router.get("/:lang" + Sample.PATH + ":sample").order(ORDER).blockingHandler(this::sample);
    }

    private void beside(RoutingContext context) {
        String page = Optional.ofNullable(context.request().getParam("page")).filter(path -> path.matches("(/[A-Za-z0-9_-]+)+")).orElse("/notice");
        context.response().headers().set("Content-Security-Policy", context.response().headers().get("Content-Security-Policy") + FRAMES);
        send(context, pages.beside(chosen(context), page));
    }

    private void sample(RoutingContext context) {
        Optional<Language> language = languages.find(context.pathParam("lang"));
        Optional<Sample> sample = shelf.find(context.pathParam("sample")).filter(one -> one.content() != null);
        if (language.isEmpty() || sample.isEmpty()) {
            context.next();
            return;
        }
        String content = sample.get().content().apply(language.get());
        boolean isPage = sample.get().type().startsWith("text/html");
        if (sample.get().part() == Part.MAILS) {
            context.response().headers().set("Content-Security-Policy", MAIL_POLICY);
            content = isPage ? overlay.on(content) : overlay.plain(content);
        }
        context.response().putHeader(HttpHeaders.CONTENT_LANGUAGE, language.get().htmlLang());
        send(context, sample.get().type(), content);
    }

    /** The language asked for; without one, German: the first thing a language does is not fit. */
    private Language chosen(RoutingContext context) {
        return Optional.ofNullable(context.request().getParam("lang")).flatMap(languages::find)
                .or(() -> languages.find("de")).orElseGet(languages::source);
    }

    private static void send(RoutingContext context, TemplateInstance page) {
        send(context, "text/html; charset=UTF-8", page.render());
    }

    private static void send(RoutingContext context, String type, String content) {
        context.response().putHeader(HttpHeaders.CONTENT_TYPE, type).putHeader(HttpHeaders.CACHE_CONTROL, "no-store").end(content);
    }

    private static String read(String resource) {
        try (InputStream in = PreviewRoutes.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
