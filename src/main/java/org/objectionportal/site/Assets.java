package org.objectionportal.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.vertx.ext.web.Router;

/** Stylesheet and icon, under names that change with their content, so that browsers may keep them for a year. */
@Singleton
public class Assets {

    private static final String CACHING = "public, max-age=" + Duration.ofDays(365).toSeconds() + ", immutable";

    private final byte[] stylesheet = read("/portal.css");
    private final byte[] icon = read("/portal.svg");

    /** Where pages find the stylesheet. */
    public String stylesheet() {
        return "/assets/portal-" + Digests.fingerprint(stylesheet, 8) + ".css";
    }

    /** Where pages find the icon. */
    public String icon() {
        return "/assets/portal-" + Digests.fingerprint(icon, 8) + ".svg";
    }

    void routes(@Observes Router router) {
        Map.of(stylesheet(), ReadyResponse.of(stylesheet, "text/css; charset=UTF-8", CACHING),
                icon(), ReadyResponse.of(icon, "image/svg+xml; charset=UTF-8", CACHING))
                .forEach((path, response) -> {
                    router.get(path).handler(response::send);
                    router.head(path).handler(response::send);
                });
    }

    private static byte[] read(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
