package org.objectionportal.preview;

import java.util.Arrays;
import java.util.List;

import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;
import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.language.PackedTexts;
import org.objectionportal.site.Shells;

/** Puts the preview's own pages together. */
@IfBuildProfile("preview")
@Singleton
class PreviewPages {

    private final PreviewMessages t = PackedTexts.in(PreviewMessages.class);
    private final Languages languages;
    private final Shells shells;
    private final SampleShelf shelf;
    private final Standings standings;

    PreviewPages(Languages languages, Shells shells, SampleShelf shelf, Standings standings) {
        this.languages = languages;
        this.shells = shells;
        this.shelf = shelf;
        this.standings = standings;
    }

    IndexPage index(Language chosen) {
        return new IndexPage(shells.staff("/preview", false), t, chosen, languages.all(), Arrays.stream(Part.values())
                .map(part -> new IndexPage.Group(part, shelf.of(part).stream().map(sample -> entry(sample, chosen)).toList())).toList());
    }

    StatusPage status() {
        return new StatusPage(shells.staff("/preview/status", false), t, standings.all());
    }

    BesidePage beside(Language chosen, String path) {
        List<Sample> framable = shelf.all().stream().filter(Sample::canStandBeside).toList();
        List<String> paths = framable.stream().map(this::pathOf).toList();
        int at = paths.indexOf(path);
        return new BesidePage(shells.staff("/preview/beside", false), t, languages.source(), chosen, languages.all(),
                at < 0 ? path : framable.get(at).title(), path, at > 0 ? paths.get(at - 1) : "",
                at >= 0 && at < paths.size() - 1 ? paths.get(at + 1) : "");
    }

    private IndexPage.Entry entry(Sample sample, Language chosen) {
        boolean inEnglishOnly = sample.part() == Part.STAFF;
        return new IndexPage.Entry(sample.title(), inEnglishOnly ? "" : sample.address().apply(chosen),
                sample.address().apply(languages.source()),
                sample.canStandBeside() ? "/preview/beside?lang=" + chosen + "&page=" + pathOf(sample) : "");
    }

    /** The page without its language. */
    private String pathOf(Sample sample) {
        return sample.address().apply(languages.source()).substring(1 + languages.source().tag().length());
    }
}
