package org.objectionportal.preview;

import java.util.List;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.ParserHelper;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;
import io.quarkus.qute.SingleResultNode;

/**
 * Lays the overlay on every page where it is rendered: whoever sends it, resource, error page or the bytes of the notice.
 * The frame all pages stand in is read as if it stood in a section of ours.
 */
@IfBuildProfile("preview")
@Singleton
class OverlaySection implements SectionHelperFactory<SectionHelper> {

    private static final String NAME = "overlay";
    private static final String FRAME = "site/layout";

    /** Not before the first page: the overlay has a template of its own, and the engine is only being made. */
    private final Provider<Overlay> overlay;

    OverlaySection(Provider<Overlay> overlay) {
        this.overlay = overlay;
    }

    void add(@Observes EngineBuilder engine) {
        engine.addSectionHelper(this).addParserHook(this::wrapFrame);
    }

    @Override
    public List<String> getDefaultAliases() {
        return List.of(NAME);
    }

    @Override
    public SectionHelper initialize(SectionInitContext context) {
        return section -> section.execute().thenApply(this::overlaid);
    }

    private ResultNode overlaid(ResultNode page) {
        StringBuilder html = new StringBuilder();
        page.process(html::append);
        return new SingleResultNode(overlay.get().on(html.toString()));
    }

    /** Its first line declares a parameter, which may stand in no section. */
    private void wrapFrame(ParserHelper template) {
        if (template.getTemplateId().replaceFirst("\\.html$", "").equals(FRAME)) {
            template.addContentFilter(content -> {
                int line = content.indexOf('\n') + 1;
                return content.substring(0, line) + "{#" + NAME + "}\n" + content.substring(line) + "{/" + NAME + "}\n";
            });
        }
    }
}
