package org.objectionportal.notice;

import java.util.List;
import java.util.function.UnaryOperator;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;
import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.language.Marker;
import org.objectionportal.language.Messages;
import org.objectionportal.language.Place;
import org.objectionportal.language.WorkshopLanguages;
import org.objectionportal.language.PseudoText;
import org.objectionportal.site.PortalConfig;

/** The notice as the preview shows it: in the languages made of English, too, and with title and headings marked. */
@IfBuildProfile("preview")
@Alternative
@Priority(1)
@Singleton
class PreviewNotices extends Notices {

    private final Languages languages;
    private final Marker marker;

    PreviewNotices(PortalConfig config, Messages messages, Languages languages, Marker marker) {
        super(config, messages, languages);
        this.languages = languages;
        this.marker = marker;
    }

    @Override
    NoticeText text(NoticeVersion version, Language language) {
        String set = "notices/ai-training/" + version.number();
        try {
            NoticeText text = super.text(version, WorkshopLanguages.isMade(language) ? languages.source() : language);
            return new NoticeText(text.lang(), shown(set, language, "title", text.title()), text.sections().stream()
                    .map(section -> new NoticeText.Section(section.anchor(), shown(set, language, section.anchor(), section.heading()),
                            language.tag().equals("en-XA") ? PseudoText.html(section.html()) : section.html()))
                    .toList());
        } catch (IllegalArgumentException e) {
            return unreadable(set + "/" + language + ".md: " + e.getMessage());
        }
    }

    private String shown(String set, Language language, String key, String text) {
        Place place = new Place(set, language.tag(), key);
        UnaryOperator<String> made = switch (language.tag()) {
            case "en-XA" -> PseudoText::plain;
            case "keys" -> heading -> place.name();
            default -> UnaryOperator.identity();
        };
        return marker.mark(place, made.apply(text));
    }

    /** A file in the middle of being written breaks no page: it says what is wrong with it. */
    private static NoticeText unreadable(String problem) {
        return new NoticeText("en", problem, List.of(new NoticeText.Section("right-to-object", problem, ""),
                new NoticeText.Section("summary", problem, "")));
    }
}
