package org.objectionportal.language;

import java.util.Map;

/** A text of the preview: it tells where it stands, and a fault in it shows in its place instead of breaking the page. */
final class MarkedPattern extends Pattern {

    private final Place place;
    private final Marker marker;

    MarkedPattern(String source, Language language, Place place, Marker marker) {
        super(source, language);
        this.place = place;
        this.marker = marker;
    }

    @Override
    String format(Map<String, Object> arguments) {
        return marker.mark(place, formatted(arguments));
    }

    private String formatted(Map<String, Object> arguments) {
        try {
            return super.format(arguments);
        } catch (IllegalArgumentException e) {
            return "⟦" + place.name() + ": " + e.getMessage() + "⟧";
        }
    }
}
