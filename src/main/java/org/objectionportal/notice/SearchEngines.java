package org.objectionportal.notice;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.vertx.ext.web.Router;

import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.site.PortalConfig;
import org.objectionportal.site.ReadyResponse;
import org.objectionportal.site.Shell;
import org.objectionportal.site.Shells;

/** Tells search engines what is for everybody, in which languages, and what is not. Made once, like the notice. */
@Singleton
class SearchEngines {

    private static final String SITEMAP = "/sitemap.xml";
    private static final String ROBOTS = "/robots.txt";
    private static final String CACHING = "public, max-age=3600";

    private final Notices notices;
    private final Languages languages;
    private final Shells shells;
    private final PortalConfig config;

    SearchEngines(Notices notices, Languages languages, Shells shells, PortalConfig config) {
        this.notices = notices;
        this.languages = languages;
        this.shells = shells;
        this.config = config;
    }

    void routes(@Observes Router router) {
        serve(router, SITEMAP, new SitemapFile(pages()).render(), "application/xml; charset=UTF-8");
        serve(router, ROBOTS, new RobotsFile(config.baseUrl().resolve(SITEMAP)).render(), "text/plain; charset=UTF-8");
    }

    private static void serve(Router router, String path, String content, String type) {
        ReadyResponse response = ReadyResponse.of(content.getBytes(StandardCharsets.UTF_8), type, CACHING);
        router.get(path).handler(response::send);
        router.head(path).handler(response::send);
    }

    /** The notice and its older versions; the version in force is the notice. */
    private List<Shell> pages() {
        List<String> paths = new ArrayList<>(List.of(NoticeRoutes.PATH));
        notices.versions().stream().filter(version -> !version.equals(notices.current())).map(NoticeVersion::path).forEach(paths::add);
        return paths.stream().flatMap(path -> languages.all().stream().map(language -> shells.open(language, path))).toList();
    }
}
