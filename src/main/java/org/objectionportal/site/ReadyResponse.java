package org.objectionportal.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/**
 * A response made once and sent as it is: bytes, their compressed form, a strong ETag for each (RFC 9110 section
 * 8.8.3: two encodings are two representations). Serving it touches no template, no session, no database.
 */
public final class ReadyResponse {

    private static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");
    /** Names gzip, with any weight but 0 (RFC 9110 section 12.5.3). */
    private static final Pattern ACCEPTS_GZIP = Pattern.compile(
            "(?:^|,)\\s*+gzip\\s*+(?!;\\s*q\\s*=\\s*0(?:\\.0*)?\\s*(?:,|$))(?:[;,]|$)");

    private record Body(Buffer bytes, CharSequence length, String etag, CharSequence etagHeader) {
    }

    private final Body plain;
    private final Body zipped;
    private final CharSequence contentType;
    private final CharSequence contentLanguage;
    private final CharSequence cacheControl;

    private ReadyResponse(byte[] content, String contentType, String contentLanguage, String cacheControl) {
        String digest = Digests.fingerprint(content, 12);
        this.plain = body(content, '"' + digest + '"');
        this.zipped = body(gzip(content), '"' + digest + "-gz\"");
        this.contentType = HttpHeaders.createOptimized(contentType);
        this.contentLanguage = contentLanguage == null ? null : HttpHeaders.createOptimized(contentLanguage);
        this.cacheControl = HttpHeaders.createOptimized(cacheControl);
    }

    /** A response in no language. */
    public static ReadyResponse of(byte[] content, String contentType, String cacheControl) {
        return new ReadyResponse(content, contentType, null, cacheControl);
    }

    /** A page in one language. */
    public static ReadyResponse page(byte[] html, String htmlLang, String cacheControl) {
        return new ReadyResponse(html, "text/html; charset=UTF-8", htmlLang, cacheControl);
    }

    /** Answers with the form the browser can read, or with 304 when it has it already. */
    public void send(RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        Body body = acceptsGzip(request) ? zipped : plain;
        response.putHeader(HttpHeaders.CACHE_CONTROL, cacheControl);
        response.putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.putHeader(HttpHeaders.ETAG, body.etagHeader());
        if (isKnown(body.etag(), request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, contentType);
        if (contentLanguage != null) {
            response.putHeader(HttpHeaders.CONTENT_LANGUAGE, contentLanguage);
        }
        if (body == zipped) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
        response.putHeader(HttpHeaders.CONTENT_LENGTH, body.length());
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(body.bytes());
        }
    }

    /** Compares weakly, as RFC 9110 section 13.1.2 asks: a cache in front may have compressed and marked it {@code W/}. */
    private static boolean isKnown(String etag, String ifNoneMatch) {
        return ifNoneMatch != null && (ifNoneMatch.strip().equals("*")
                || Stream.of(ifNoneMatch.split(",")).map(String::strip).anyMatch(tag -> tag.equals(etag) || tag.equals("W/" + etag)));
    }

    private static boolean acceptsGzip(HttpServerRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && ACCEPTS_GZIP.matcher(accepted).find();
    }

    private static Body body(byte[] bytes, String etag) {
        return new Body(Buffer.buffer(bytes), HttpHeaders.createOptimized(Integer.toString(bytes.length)), etag,
                HttpHeaders.createOptimized(etag));
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
