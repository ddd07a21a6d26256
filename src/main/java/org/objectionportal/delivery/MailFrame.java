package org.objectionportal.delivery;

import java.net.URI;
import java.time.ZonedDateTime;

import org.objectionportal.identity.Jurisdiction;
import org.objectionportal.language.Language;
import org.objectionportal.site.PortalConfig;
import org.objectionportal.site.SiteMessages;

/**
 * What every mail is made of. Nothing in it was typed by a person.
 *
 * @param site       the texts of the portal's frame, in the language of the mail
 * @param happenedAt in the zone times are told in
 * @param path       the page of what it is about, without its language
 * @param products   the products content is taken from, as a list in words
 */
public record MailFrame(Language language, SiteMessages site, String reference, ZonedDateTime happenedAt,
        Jurisdiction jurisdiction, String path, String products, PortalConfig config) {

    /** The zone by its name, e.g. Central European Time. */
    public String zone() {
        return language.nameOfZone(happenedAt);
    }

    /** The page of what it is about; it asks to sign in, the address alone opens nothing. */
    public URI page() {
        return config.baseUrl().resolve("/" + language.tag() + path);
    }

    /** Where a person can object. */
    public URI form() {
        return config.baseUrl().resolve("/" + language.tag() + "/objection");
    }
}
