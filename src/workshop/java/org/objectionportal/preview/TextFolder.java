package org.objectionportal.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;
import org.objectionportal.l10n.Catalogue;
import org.objectionportal.l10n.Ledger;
import org.objectionportal.l10n.State;
import org.objectionportal.l10n.Text;
import org.objectionportal.l10n.WordChange;
import org.objectionportal.language.Languages;
import org.objectionportal.language.Place;
import org.objectionportal.language.WorkshopLanguages;
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

    Path folder() {
        return folder;
    }

    Reading read() {
        return new Reading(Ledger.read(Catalogue.read(folder)));
    }

    /** The folder that holds {@code i18n/} and whatever is made of it. */
    Path project() {
        return folder.toAbsolutePath().getParent();
    }

    /** The folder at one moment. */
    final class Reading {

        private final Ledger ledger;

        private Reading(Ledger ledger) {
            this.ledger = ledger;
        }

        Ledger ledger() {
            return ledger;
        }

        AboutText about(Place place) {
            String source = languages.source().tag();
            String tag = languages.find(place.language()).filter(WorkshopLanguages::isMade).map(made -> source).orElse(place.language());
            String address = place.set() + "/" + place.key();
            Optional<Text> text = ledger.index().find(tag, address);
            Optional<Text> english = ledger.index().source(address);
            State state = text.map(ledger::state).orElse(State.MISSING);
            List<WordChange.Part> change = state != State.STALE ? List.of() : ledger.englishOf(text.get())
                    .map(before -> WordChange.between(before, english.map(Text::value).orElse(""))).orElse(List.of());
            return new AboutText(place, text.or(() -> english).map(one -> one.file().name()).orElse(""), text.map(Text::line).orElse(0),
                    text.map(TextFolder::begin).orElse(""), tag.equals(source) ? "" : english.map(TextFolder::begin).orElse(""),
                    change, english.map(Text::note).orElse(""), state.words());
        }
    }

    /** A section of a notice is long: its heading is enough to find it. */
    private static String begin(Text text) {
        return text.value().startsWith("#") ? text.value().lines().findFirst().orElse("") : text.value();
    }
}
