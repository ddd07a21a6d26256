package org.objectionportal.site;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import io.vertx.ext.web.RoutingContext;

import org.objectionportal.language.Language;

/** Addresses without a language: the reader gets their own. 302, as the next reader may get another. */
@Path("/")
@PermitAll
public class HomeResource {

    /** The page everything begins with. */
    static final String START = "/notice";

    private static final String PAGES = "notice|content|objection|objections";

    private final ReaderLanguage readerLanguage;

    HomeResource(ReaderLanguage readerLanguage) {
        this.readerLanguage = readerLanguage;
    }

    @GET
    public Response home(RoutingContext context) {
        return negotiated(START, context);
    }

    @GET
    @Path("{page: " + PAGES + "}")
    public Response page(@PathParam("page") String page, RoutingContext context) {
        return negotiated("/" + page, context);
    }

    @GET
    @Path("notice/{version: [0-9]+}")
    public Response version(@PathParam("version") String version, RoutingContext context) {
        return negotiated(START + "/" + version, context);
    }

    /** {@code /de} alone is the notice in German. */
    @GET
    @Path("{lang: [a-z][a-z]}")
    public Response language(@PathParam("lang") Language language) {
        return Response.status(Response.Status.FOUND).location(new PageAddress(START).in(language)).build();
    }

    /** Keeps the query, unless nobody could read it. */
    private Response negotiated(String page, RoutingContext context) {
        String query = context.request().query();
        PageAddress address = PageAddress.read(page + "?" + query).filter(read -> query != null).orElse(new PageAddress(page));
        return Response.status(Response.Status.FOUND).location(address.in(readerLanguage.negotiated(context))).build();
    }
}
