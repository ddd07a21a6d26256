package org.objectionportal.site;

import java.net.URI;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.objectionportal.language.Language;
import org.objectionportal.language.Negotiation;

/** Addresses without a language: the reader's browser chooses one. 302, as the next reader's may choose another. */
@Path("/")
@PermitAll
public class HomeResource {

    private static final String PAGES = "notice|content|objection|objections|sign-in";

    private final Negotiation negotiation;

    HomeResource(Negotiation negotiation) {
        this.negotiation = negotiation;
    }

    @GET
    public Response home(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        return negotiated("notice", acceptLanguage);
    }

    @GET
    @Path("{page: " + PAGES + "}")
    public Response page(@PathParam("page") String page, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        return negotiated(page, acceptLanguage);
    }

    /** {@code /de} alone is the notice in German. */
    @GET
    @Path("{lang: [a-z][a-z]}")
    public Response language(@PathParam("lang") Language language) {
        return Response.status(Response.Status.FOUND).location(URI.create("/" + language + "/notice")).build();
    }

    private Response negotiated(String page, String acceptLanguage) {
        Language language = negotiation.choose(acceptLanguage);
        return Response.status(Response.Status.FOUND).location(URI.create("/" + language + "/" + page))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }
}
