package org.objectionportal.site;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.objectionportal.language.Language;

/**
 * The frame of one page: language, navigation, language selector.
 *
 * @param language   the language of the page
 * @param t          the frame's texts in it
 * @param path       the page without its language prefix, e.g. {@code /notice}; the selector leads to the same page
 * @param query      the query with its leading {@code ?}, or empty
 * @param signedIn   whether to offer signing out; false also where the page does not ask who reads it
 * @param form       the id of the form people type into, whose text the selector takes along; empty without one
 * @param alternates the same page in every offered language, in the official order; empty when it has only one
 * @param report     how a reader tells of a mistake in the page's words
 * @param config     what the operator states about itself
 * @param assets     where stylesheet and icon are
 */
public record Shell(Language language, SiteMessages t, String path, String query, boolean signedIn, String form,
        List<Alternate> alternates, TextReport report, PortalConfig config, Assets assets) {

    /** This page in one language. */
    public record Alternate(Language language, String path, String query, URI absolute, boolean current) {

        /** Where it is. */
        public String href() {
            return "/" + language.tag() + path + query;
        }

        /** The same by way of remembering that it was chosen. */
        public String choice() {
            return "/" + language.tag() + LanguageResource.PATH
                    + (path.isEmpty() ? "" : "?page=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8));
        }
    }

    /** The same frame around a page with that form. */
    public Shell withForm(String id) {
        return new Shell(language, t, path, query, signedIn, id, alternates, report, config, assets);
    }

    /** Whether it frames a page of the operator's staff: in one language, without the pages for everybody. */
    public boolean isForStaff() {
        return alternates.isEmpty();
    }

    /** The address of another page in the same language. */
    public String to(String page) {
        return "/" + language.tag() + page;
    }

    /** The absolute address of this page, for {@code rel=canonical}. */
    public URI canonical() {
        return alternates.stream().filter(Alternate::current).findFirst().orElseThrow().absolute();
    }

    /** The address that negotiates the language, for {@code hreflang=x-default}. */
    public URI unprefixed() {
        return config.baseUrl().resolve(path);
    }

    /** Whether the navigation entry leads to the page shown. */
    public boolean isAt(String page) {
        return path.equals(page);
    }
}
