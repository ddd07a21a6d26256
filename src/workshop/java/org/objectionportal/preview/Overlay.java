package org.objectionportal.preview;

import java.util.Comparator;
import java.util.List;

import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;
import org.objectionportal.language.Languages;
import org.objectionportal.language.PackedTexts;
import org.objectionportal.language.PreviewMessageFiles;

/** Adds to a page the bar of the preview and, when asked for, what each of its texts is called and where it stands. */
@IfBuildProfile("preview")
@Singleton
class Overlay {

    private final PreviewMessages t = PackedTexts.in(PreviewMessages.class);
    private final Languages languages;
    private final PreviewMessageFiles files;
    private final TextFolder texts;

    Overlay(Languages languages, PreviewMessageFiles files, TextFolder texts) {
        this.languages = languages;
        this.files = files;
        this.texts = texts;
    }

    /** The page as the preview shows it; one that is made for no request of it, as it is. */
    String on(String html) {
        return Shown.now().map(page -> page.withTexts() ? withTexts(html, page) : withBar(html, page, List.of())).orElse(html);
    }

    /** A text that is no page: the marks of its texts are taken out. */
    String plain(String text) {
        return Shown.now().map(page -> text.replaceAll(page.marks(), "")).orElse(text);
    }

    private String withTexts(String html, Shown page) {
        TextFolder.Reading reading = texts.read();
        MarkedHtml marked = MarkedHtml.of(html, page, place -> reading.about(place).inShort());
        List<Panel.Row> rows = marked.found().entrySet().stream()
                .map(found -> new Panel.Row(found.getValue().number(), found.getValue().seen(), reading.about(found.getKey())))
                .sorted(Comparator.comparingLong(Panel.Row::number)).toList();
        return withBar(marked.html(), page, rows);
    }

    private String withBar(String html, Shown page, List<Panel.Row> rows) {
        if (page.framed() && rows.isEmpty()) {
            return html;
        }
        String panel = new Panel(t, tag(page), page.switched(), pathWithin(page), !page.framed(), page.withTexts(), List.copyOf(files.problems()), rows).render();
        return insert(insert(html, "</head>", "<link rel=\"stylesheet\" href=\"" + PreviewRoutes.STYLESHEET + "\">\n"), "</body>", panel);
    }

    private static String insert(String html, String before, String what) {
        int at = html.lastIndexOf(before);
        return at < 0 ? html + what : html.substring(0, at) + what + html.substring(at);
    }

    private String tag(Shown page) {
        String tag = page.path().replaceFirst("^/", "").split("/", 2)[0];
        return languages.find(tag).orElse(languages.source()).tag();
    }

    /** The page without its language; what has none is shown as it is. */
    private String pathWithin(Shown page) {
        String[] parts = page.path().split("/", 3);
        return parts.length == 3 && languages.find(parts[1]).isPresent() ? "/" + parts[2] : "";
    }
}
