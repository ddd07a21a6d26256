package org.objectionportal.site;

import java.net.URI;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;

import org.objectionportal.language.Language;

/** What an act on something of a person's own is answered with. */
public final class Acted {

    private Acted() {
    }

    /**
     * Leads back to a page of ours, which says what holds then and can be loaded again (RFC 9110, 15.4.4).
     *
     * @param page   without its language
     * @param theirs whether there is such a thing for that person
     * @throws NotFoundException if not: what is not theirs does not exist
     */
    public static Response backTo(Language language, String page, boolean theirs) {
        if (!theirs) {
            throw new NotFoundException();
        }
        return Response.seeOther(URI.create("/" + language + page)).build();
    }
}
