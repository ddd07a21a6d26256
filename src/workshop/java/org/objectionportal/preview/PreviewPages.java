package org.objectionportal.preview;

import java.util.Arrays;
import java.util.List;

import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;
import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.language.Messages;
import org.objectionportal.language.PackedTexts;
import org.objectionportal.site.Assets;
import org.objectionportal.site.PortalConfig;
import org.objectionportal.site.Shell;
import org.objectionportal.site.SiteMessages;

/** Puts the preview's own pages together. */
@IfBuildProfile("preview")
@Singleton
class PreviewPages {

    private final PreviewMessages t = PackedTexts.in(PreviewMessages.class);
    private final Languages languages;
    private final Messages messages;
    private final PortalConfig config;
    private final Assets assets;
    private final SampleShelf shelf;
    private final Standings standings;

    PreviewPages(Languages languages, Messages messages, PortalConfig config, Assets assets, SampleShelf shelf, Standings standings) {
        this.languages = languages;
        this.messages = messages;
        this.config = config;
        this.assets = assets;
        this.shelf = shelf;
        this.standings = standings;
    }

    IndexPage index(Language chosen) {
        return new IndexPage(shell("/preview"), t, chosen, languages.all(), Arrays.stream(Part.values())
                .map(part -> new IndexPage.Group(part, shelf.of(part).stream().map(sample -> entry(sample, chosen)).toList())).toList());
    }

    StatusPage status() {
        return new StatusPage(shell("/preview/status"), t, standings.all());
    }

    BesidePage beside(Language chosen, String path) {
        List<Sample> framable = shelf.all().stream().filter(Sample::canStandBeside).toList();
        List<String> paths = framable.stream().map(this::pathOf).toList();
        int at = paths.indexOf(path);
        return new BesidePage(shell("/preview/beside"), t, languages.source(), chosen, languages.all(),
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

    private Shell shell(String path) {
        Language english = languages.source();
        return new Shell(english, messages.in(english, SiteMessages.class), path, "", false, "", List.of(), null, config, assets);
    }
}
