package org.objectionportal.site;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import org.objectionportal.language.Language;

/** Where the language selector leads: remembers the choice and goes on to the same page in that language. */
@Path("/{lang}" + LanguageResource.PATH)
@PermitAll
public class LanguageResource {

    static final String PATH = "/language";

    private final ReaderLanguage readerLanguage;

    LanguageResource(ReaderLanguage readerLanguage) {
        this.readerLanguage = readerLanguage;
    }

    /** @param page the page without its language; the notice when it is none of ours */
    @GET
    public Response choose(@PathParam("lang") Language language, @QueryParam("page") String page, RoutingContext context) {
        if (comesFromOurPages(context.request())) {
            readerLanguage.remember(context, language);
        }
        PageAddress address = PageAddress.read(page).orElse(new PageAddress(HomeResource.START));
        return Response.seeOther(address.in(language)).build();
    }

    /** A link somebody passed on, or another site's, is nobody's choice. Browsers that do not tell are believed. */
    private static boolean comesFromOurPages(HttpServerRequest request) {
        return request.headers().getAll("Sec-Fetch-Site").stream().allMatch("same-origin"::equals);
    }
}
