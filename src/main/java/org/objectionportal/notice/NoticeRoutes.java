package org.objectionportal.notice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;

import org.objectionportal.eligibility.RulesInForce;
import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.language.Messages;
import org.objectionportal.site.PortalConfig;
import org.objectionportal.site.ReadyResponse;
import org.objectionportal.site.Shells;

/**
 * Serves the notice as bytes made once, straight from the event loop: it must stand when everything behind it is down
 * and when everybody comes at the same minute. Made anew when other rules come into force. While texts are edited live, it is rendered anew each time.
 */
@Singleton
class NoticeRoutes {

    static final String PATH = "/notice";

    /** Short, so that a new version shows soon; long on errors, so that a cache in front carries us over an outage. */
    private static final String CACHING = "public, max-age=300, stale-if-error=86400";

    /** Behind the guard, before everything that asks who it is or looks for a resource: this page needs neither. */
    private static final int BEFORE_SIGN_IN = -1_000;

    private final Notices notices;
    private final Languages languages;
    private final Messages messages;
    private final Shells shells;
    private final boolean live;
    private final RulesInForce rules;
    private final PortalConfig config;
    private volatile Ready ready = new Ready(0, new ConcurrentHashMap<>());

    /** Pages by path, as they are under the rules of that fingerprint. */
    private record Ready(long rules, Map<String, ReadyResponse> pages) {
    }

    NoticeRoutes(Notices notices, Languages languages, Messages messages, Shells shells, PortalConfig config,
            RulesInForce rules) {
        this.rules = rules;
        this.config = config;
        this.notices = notices;
        this.languages = languages;
        this.messages = messages;
        this.shells = shells;
        this.live = config.texts().directory().isPresent();
    }

    void routes(@Observes Router router) {
        for (Language language : languages.all()) {
            serve(router, "/" + language + PATH, () -> page(language, notices.current(), PATH));
            for (NoticeVersion version : notices.versions()) {
                serve(router, "/" + language + version.path(), () -> page(language, version, version.path()));
            }
        }
    }

    /** Renders every page before the first reader comes, and refuses to start on a notice that is not complete. */
    void renderAll(@Observes StartupEvent start) {
        for (Language language : languages.all()) {
            for (NoticeVersion version : notices.versions()) {
                page(language, version, version.path());
            }
        }
    }

    private void serve(Router router, String path, Supplier<ReadyResponse> page) {
        router.route(path).order(BEFORE_SIGN_IN).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(context -> {
            (live ? page.get() : ready().computeIfAbsent(path, p -> page.get())).send(context);
        });
        router.route(path).order(BEFORE_SIGN_IN).handler(context -> {
            context.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD");
            context.fail(405);
        });
    }

    /** All is rendered anew once other rules are in force. */
    private Map<String, ReadyResponse> ready() {
        long inForce = rules.lastKnown().fingerprint();
        Ready made = ready;
        if (made.rules() != inForce) {
            made = new Ready(inForce, new ConcurrentHashMap<>());
            ready = made;
        }
        return made.pages();
    }

    private ReadyResponse page(Language language, NoticeVersion version, String path) {
        List<NoticeVersion> older = notices.versions().stream().filter(other -> !other.equals(notices.current())).toList();
        String html = new NoticePage(shells.open(language, path), messages.in(language, NoticeMessages.class),
                notices.text(version, language), version, notices.current(),
                Matrix.of(rules.lastKnown().programme(), config.training().productNames(), language), older).render();
        return ReadyResponse.page(html.getBytes(StandardCharsets.UTF_8), language.htmlLang(), CACHING);
    }
}
