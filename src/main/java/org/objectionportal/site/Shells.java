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
        return shell(language, path, "", false);
    }

    /** The same with a query that the language selector shall keep, e.g. {@code ?to=content}. */
    public Shell open(Language language, String path, String query) {
        return shell(language, path, query, false);
    }

    /** The frame of a page for somebody who is signed in. */
    public Shell signedIn(Language language, String path, String query) {
        return shell(language, path, query, true);
    }

    /** The frame of a page for the operator's staff: in the source language, outside the languages. */
    public Shell staff(String path) {
        Language language = languages.source();
        return new Shell(language, messages.in(language, SiteMessages.class), path, "", true, List.of(), config, assets);
    }

    private Shell shell(Language language, String path, String query, boolean signedIn) {
        return new Shell(language, messages.in(language, SiteMessages.class), path, query, signedIn,
                languages.all().stream().map(other -> alternate(other, path, query, other.equals(language))).toList(),
                config, assets);
    }

    private Shell.Alternate alternate(Language language, String path, String query, boolean current) {
        String href = "/" + language.tag() + path + query;
        return new Shell.Alternate(language, href, config.baseUrl().resolve("/" + language.tag() + path), current);
    }
}
