package org.objectionportal.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.vertx.ext.web.Router;

/** The one stylesheet, under a name that changes with its content, so that browsers may keep it for a year. */
@Singleton
public class Stylesheet {

    private static final String SOURCE = "/portal.css";

    private final ReadyResponse response;
    private final String href;

    Stylesheet() {
        byte[] content = read();
        this.href = "/assets/portal-" + HexFormat.of().formatHex(sha256(content), 0, 8) + ".css";
        this.response = ReadyResponse.of(content, "text/css; charset=UTF-8",
                "public, max-age=" + Duration.ofDays(365).toSeconds() + ", immutable");
    }

    /** Where pages find it. */
    public String href() {
        return href;
    }

    void route(@Observes Router router) {
        router.get(href).handler(response::send);
        router.head(href).handler(response::send);
    }

    private static byte[] read() {
        try (InputStream in = Stylesheet.class.getResourceAsStream(SOURCE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
