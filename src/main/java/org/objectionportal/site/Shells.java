package org.objectionportal.site;

import java.util.List;

import jakarta.inject.Singleton;

import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.language.Messages;

/** Makes the frame of a page. */
@Singleton
public class Shells {

    private final Languages languages;
    private final Messages messages;
    private final PortalConfig config;
    private final Assets assets;

    Shells(Languages languages, Messages messages, PortalConfig config, Assets assets) {
        this.languages = languages;
        this.messages = messages;
        this.config = config;
        this.assets = assets;
    }

    /** The frame of a page that does not ask who reads it. */
    public Shell open(Language language, String path) {
        return open(language, path, "");
    }

    /** The same with a query that the language selector shall keep, e.g. {@code ?to=content}. */
    public Shell open(Language language, String path, String query) {
        return shell(language, path, query, false, at(language, path));
    }

    /** The frame of a page for somebody who is signed in. */
    public Shell signedIn(Language language, String path, String query) {
        return shell(language, path, query, true, at(language, path));
    }

    /** The frame of an error page: it knows nothing of who asked for what, and leads back to what was typed. */
    Shell error(Language language, ErrorKind kind, TypedText typed) {
        return shell(language, typed.page(), "", false, at(language, "/error/" + kind.number()))
                .withForm(typed.text().isEmpty() ? "" : "typed-form");
    }

    /** The frame of a page for the operator's staff: in the source language, outside the languages. */
    public Shell staff(String path) {
        return staff(path, true);
    }

    /** The same, for a page that may not ask who reads it. */
    public Shell staff(String path, boolean signedIn) {
        Language language = languages.source();
        SiteMessages t = messages.in(language, SiteMessages.class);
        return new Shell(language, t, path, "", signedIn, "", List.of(), report(language, t, path), config, assets);
    }

    private Shell shell(Language language, String path, String query, boolean signedIn, String reportedAs) {
        SiteMessages t = messages.in(language, SiteMessages.class);
        return new Shell(language, t, path, query, signedIn, "",
                languages.all().stream().map(other -> alternate(other, path, query, other.equals(language))).toList(),
                report(language, t, reportedAs), config, assets);
    }

    private TextReport report(Language language, SiteMessages t, String page) {
        return TextReport.about(page, language, t, config.controller().textsEmail());
    }

    private Shell.Alternate alternate(Language language, String path, String query, boolean current) {
        return new Shell.Alternate(language, path, query, config.baseUrl().resolve(at(language, path)), current);
    }

    private static String at(Language language, String path) {
        return "/" + language.tag() + path;
    }
}
