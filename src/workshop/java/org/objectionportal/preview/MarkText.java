package org.objectionportal.preview;

import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;
import org.objectionportal.language.Marker;
import org.objectionportal.language.Place;

/** Marks what is handed out for a page that is to show its texts, and nothing else: no mail, no other person's page. */
@IfBuildProfile("preview")
@Singleton
class MarkText implements Marker {

    @Override
    public String mark(Place place, String text) {
        return Shown.now().filter(Shown::withTexts).map(page -> page.mark(place, text)).orElse(text);
    }
}
