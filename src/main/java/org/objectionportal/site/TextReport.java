package org.objectionportal.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.objectionportal.language.Language;

/**
 * How a reader tells of a mistake in a page's words: a mail from their own mail program, with page and language filled in.
 *
 * @param address who reads it
 * @param link    the mail as a link (RFC 6068)
 */
public record TextReport(String address, String link) {

    /** Whatever is no word of ours and no short number may tell one person's page from another's. */
    private static final String PERSONAL = "(?<=/)(?!(?:[a-z-]+|[0-9]{1,3})(?:/|$))[^/]+";

    /** @param page its path with the language, or what else names it; neither query nor reference becomes part of the mail */
    static TextReport about(String page, Language language, SiteMessages t, String address) {
        String plain = page.replaceAll("\\?.*", "").replaceAll(PERSONAL, "…");
        String subject = t.reportSubject(plain, language.ownName());
        String body = String.join("\r\n", t.reportPage(plain), t.reportLanguage(language.ownName()), "", t.reportQuestion(), "", "");
        return new TextReport(address, "mailto:" + encoded(address).replace("%40", "@") + "?subject=" + encoded(subject)
                + "&body=" + encoded(body));
    }

    /** In a mail's link a plus is a plus. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
