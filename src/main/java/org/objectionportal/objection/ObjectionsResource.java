package org.objectionportal.objection;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import org.objectionportal.identity.DataSubject;
import org.objectionportal.language.Language;

/** A person's own objections: list, one of them, its withdrawal. Anybody else's does not exist. */
@Path("/{lang}" + ObjectionsResource.PATH)
@RolesAllowed(DataSubject.ROLE)
@Blocking
public class ObjectionsResource {

    static final String PATH = "/objections";

    private final Objections objections;
    private final ObjectionPages pages;
    private final SecurityIdentity identity;

    ObjectionsResource(Objections objections, ObjectionPages pages, SecurityIdentity identity) {
        this.objections = objections;
        this.pages = pages;
        this.identity = identity;
    }

    @GET
    public TemplateInstance list(@PathParam("lang") Language language) {
        return pages.list(language, person());
    }

    @GET
    @Path("/{reference}")
    public TemplateInstance one(@PathParam("lang") Language language, @PathParam("reference") String reference) {
        return pages.one(language, owned(reference));
    }

    /** What withdrawing does; for an objection that is withdrawn already, its page. */
    @GET
    @Path("/{reference}/withdrawal")
    public Response withdrawal(@PathParam("lang") Language language, @PathParam("reference") String reference) {
        Objection objection = owned(reference);
        return objection.isWithdrawn() ? to(language, objection)
                : Response.ok(pages.withdrawal(language, person(), objection)).build();
    }

    /** Withdraws; doing it twice changes nothing and leads to the same page. */
    @POST
    @Path("/{reference}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("lang") Language language, @PathParam("reference") String reference) {
        return objections.withdraw(person(), exact(reference))
                .map(objection -> to(language, objection))
                .orElseThrow(NotFoundException::new);
    }

    private Objection owned(String reference) {
        return Objection.owned(person().subject(), exact(reference)).orElseThrow(NotFoundException::new);
    }

    private DataSubject person() {
        return DataSubject.of(identity);
    }

    /** An address has one spelling. */
    private static ObjectionReference exact(String reference) {
        return ObjectionReference.read(reference).filter(read -> read.value().equals(reference))
                .orElseThrow(NotFoundException::new);
    }

    private static Response to(Language language, Objection objection) {
        return Response.seeOther(URI.create("/" + language + PATH + "/" + objection.reference())).build();
    }
}
