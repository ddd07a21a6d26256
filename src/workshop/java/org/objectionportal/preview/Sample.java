package org.objectionportal.preview;

import java.util.function.Function;

import io.quarkus.qute.TemplateInstance;
import org.objectionportal.language.Language;
import org.objectionportal.language.PackedTexts;

/**
 * Something people read, ready to be opened in any language.
 *
 * @param name    in its address
 * @param title   in English
 * @param type    its media type
 * @param address where it is in a language
 * @param content what it says in a language; null where {@code address} is one of the portal's own or of Keycloak
 */
public record Sample(Part part, String name, String title, String type, Function<Language, String> address,
        Function<Language, String> content) {

    static final String PATH = "/preview/";
    private static final String HTML = "text/html; charset=UTF-8";
    private static final PreviewMessages TEXTS = PackedTexts.in(PreviewMessages.class);

    /** A page made for the preview. */
    public static Sample page(Part part, Screen screen, Function<Language, TemplateInstance> page) {
        return html(part, screen.word(), TEXTS.screen(screen), language -> page.apply(language).render());
    }

    /** A page that stands at an address of its own. */
    public static Sample at(Part part, Screen screen, Function<Language, String> address) {
        return new Sample(part, screen.word(), TEXTS.screen(screen), HTML, address, null);
    }

    /** HTML of any kind. */
    public static Sample html(Part part, String name, String title, Function<Language, String> html) {
        return new Sample(part, name, title, HTML, language -> "/" + language.tag() + PATH + name, html);
    }

    /** Plain text. */
    public static Sample text(Part part, String name, String title, Function<Language, String> text) {
        return new Sample(part, name, title, "text/plain; charset=UTF-8", language -> "/" + language.tag() + PATH + name, text);
    }

    /** Whether a page of the preview may hold it in a frame. */
    public boolean canStandBeside() {
        return part != Part.SIGN_IN && part != Part.STAFF;
    }
}
