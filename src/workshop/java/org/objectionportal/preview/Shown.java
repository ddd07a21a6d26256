package org.objectionportal.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import org.objectionportal.language.Place;

/**
 * The page that is being made for a request of the preview, and the texts handed out for it. Kept with the request's own
 * context, so that mails and whatever else runs beside it have none.
 */
final class Shown {

    private static final Object KEY = Shown.class;

    /** Private-use characters of Unicode: no text of ours, no script of the world needs them. */
    private static final char OPEN = '\uE0F0';
    private static final char CLOSE = '\uE0F1';

    private final RoutingContext request;
    private final boolean withTexts;
    private final boolean framed;
    /** Told by nobody, so that what a person typed cannot pass for a mark; digits, which no made language changes. */
    private final String nonce = "%018d".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000_000_000_000L));
    private final List<Place> marked = new ArrayList<>();

    Shown(RoutingContext request, boolean withTexts, boolean framed) {
        this.request = request;
        this.withTexts = withTexts;
        this.framed = framed;
    }

    /** The page the running code makes; empty where it makes none. */
    static Optional<Shown> now() {
        Context context = Vertx.currentContext();
        return context != null && VertxContext.isDuplicatedContext(context) ? Optional.ofNullable(context.getLocal(KEY)) : Optional.empty();
    }

    void begin() {
        Vertx.currentContext().putLocal(KEY, this);
    }

    /** Path of the page with its language. */
    String path() {
        return request.request().path();
    }

    /** The query that leads to the same page with texts, or without. */
    String switched() {
        StringBuilder query = new StringBuilder("?" + PreviewRequests.SWITCH + "=" + (withTexts ? PreviewRequests.OFF : PreviewRequests.ON));
        for (String part : request.request().query() == null ? new String[0] : request.request().query().split("&")) {
            query.append(part.isEmpty() || part.startsWith(PreviewRequests.SWITCH + "=") ? "" : "&" + part);
        }
        return query.toString();
    }

    /** Whether it tells what its texts are called. */
    boolean withTexts() {
        return withTexts;
    }

    /** Whether it stands in a page of the preview, which has the bar already. */
    boolean framed() {
        return framed;
    }

    /** The text between marks that {@link #place} understands. */
    synchronized String mark(Place place, String text) {
        marked.add(place);
        return OPEN + nonce + (marked.size() - 1) + CLOSE + text + OPEN + nonce + CLOSE;
    }

    /** A regular expression for marks of this page; its group is the number, empty where a text ends. */
    String marks() {
        return OPEN + nonce + "([0-9]{0,6})" + CLOSE;
    }

    /** What the mark of that number marks; empty when there is none. */
    synchronized Optional<Place> place(String number) {
        int index = Integer.parseInt(number);
        return index < marked.size() ? Optional.of(marked.get(index)) : Optional.empty();
    }
}
