package org.objectionportal.support;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import org.objectionportal.identity.DataSubject;
import org.objectionportal.language.Languages;
import org.objectionportal.site.SentForm;

/** The support desk, for agents alone. What is looked for is never part of an address. */
@Path(SupportResource.PATH)
@RolesAllowed(DataSubject.SUPPORT_AGENT)
@Blocking
public class SupportResource {

    static final String PATH = "/support";
    private static final String LOOK_UPS = "/look-ups";

    private final Lookups lookups;
    private final SupportPages pages;
    private final Languages languages;
    private final SecurityIdentity identity;

    SupportResource(Lookups lookups, SupportPages pages, Languages languages, SecurityIdentity identity) {
        this.lookups = lookups;
        this.pages = pages;
        this.languages = languages;
        this.identity = identity;
    }

    @GET
    public Response form() {
        return page(Response.Status.OK.getStatusCode(), pages.form(LookupForm.EMPTY, LookupProblems.NONE));
    }

    /** Looks up and records; 303 to the result, 422 with what was typed. */
    @POST
    @Path(LOOK_UPS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response lookUp(SentForm sent) {
        LookupForm form = new LookupForm(sent.field("sought"), sent.field("purpose"), sent.field("ticket"));
        LookupProblems problems = form.problems();
        if (problems.any()) {
            return page(SentForm.UNPROCESSABLE, pages.form(form, problems));
        }
        return Response.seeOther(URI.create(PATH + LOOK_UPS + "/" + lookups.make(agent().subject(), form))).build();
    }

    /** The result, to who made the look-up and for a while; to everybody else it does not exist. */
    @GET
    @Path(LOOK_UPS + "/{handle}")
    public Response result(@PathParam("handle") String handle) {
        SupportLookup lookup = lookups.readable(agent().subject(), handle).orElseThrow(NotFoundException::new);
        return page(Response.Status.OK.getStatusCode(), pages.result(agent(), lookup));
    }

    private DataSubject agent() {
        return DataSubject.of(identity);
    }

    private Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page).header(HttpHeaders.CONTENT_LANGUAGE, languages.source().htmlLang()).build();
    }
}
