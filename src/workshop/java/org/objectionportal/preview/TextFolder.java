package org.objectionportal.preview;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;
import org.objectionportal.l10n.Catalogue;
import org.objectionportal.l10n.Text;
import org.objectionportal.language.Languages;
import org.objectionportal.language.Place;
import org.objectionportal.language.PreviewLanguages;
import org.objectionportal.site.PortalConfig;

/** The localisation team's folder, {@code i18n/}: what stands where, and what is known of it. Read anew for each page. */
@IfBuildProfile("preview")
@Singleton
class TextFolder {

    private final Path folder;
    private final Languages languages;

    TextFolder(PortalConfig config, Languages languages) {
        this.folder = config.texts().directory().orElseThrow(() -> new IllegalStateException("The preview needs portal.texts.directory"));
        this.languages = languages;
    }

    Reading read() {
        return new Reading(Catalogue.read(folder));
    }

    /** The folder at one moment. */
    final class Reading {

        private final Catalogue catalogue;
        private final Map<String, Map<String, Text>> byFile = new HashMap<>();

        private Reading(Catalogue catalogue) {
            this.catalogue = catalogue;
        }

        AboutText about(Place place) {
            String source = languages.source().tag();
            String tag = languages.find(place.language()).filter(PreviewLanguages::isMade).map(made -> source).orElse(place.language());
            Optional<Text> text = find(place, tag);
            Optional<Text> english = find(place, source);
            return new AboutText(place, text.map(one -> one.file().name()).orElse("i18n/" + place.set() + "/" + tag + ".properties"),
                    text.map(Text::line).orElse(0), text.map(Text::value).orElse(""),
                    tag.equals(source) ? "" : english.map(Text::value).orElse(""), english.map(Text::note).orElse(""));
        }

        private Optional<Text> find(Place place, String tag) {
            return Optional.ofNullable(byFile.computeIfAbsent(place.set() + "/" + tag, f -> catalogue.file(place.set(), tag).stream()
                    .flatMap(file -> file.texts().stream()).collect(Collectors.toMap(Text::key, one -> one, (one, other) -> other)))
                    .get(place.key()));
        }
    }
}
