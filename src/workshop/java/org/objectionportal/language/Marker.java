package org.objectionportal.language;

/** Marks each text that is handed out with where it stands, so that a page can tell of every text it holds. */
public interface Marker {

    /** @return the text, marked if the page being made is to show its texts, else as it is */
    String mark(Place place, String text);
}
