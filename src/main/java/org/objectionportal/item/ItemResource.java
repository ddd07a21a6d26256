package org.objectionportal.item;

import java.sql.SQLException;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import org.objectionportal.content.DisputeGround;
import org.objectionportal.content.ItemMarks;
import org.objectionportal.dispute.Disputes;
import org.objectionportal.identity.DataSubject;
import org.objectionportal.language.Language;
import org.objectionportal.site.Acted;
import org.objectionportal.site.AddressNumber;
import org.objectionportal.site.SentForm;

/**
 * One item of a person's own, and what they can do about it. Anybody else's does not exist. Each act leads back to the
 * page, which says what holds then; done twice it changes nothing more.
 */
@Path("/{lang}" + ItemResource.PATH + "/{id}")
@RolesAllowed(DataSubject.ROLE)
@Blocking
public class ItemResource {

    static final String PATH = "/content";

    private final ItemMarks marks;
    private final Disputes disputes;
    private final ItemPages pages;
    private final SecurityIdentity identity;

    ItemResource(ItemMarks marks, Disputes disputes, ItemPages pages, SecurityIdentity identity) {
        this.marks = marks;
        this.disputes = disputes;
        this.pages = pages;
        this.identity = identity;
    }

    @GET
    public TemplateInstance item(@PathParam("lang") Language language, @PathParam("id") AddressNumber id) {
        return pages.of(person(), language, id.value(), false);
    }

    /** Leaves it out. */
    @POST
    @Path("/exclude")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response exclude(@PathParam("lang") Language language, @PathParam("id") AddressNumber id) throws SQLException {
        return done(language, id, marks.exclude(person().subject(), id.value()));
    }

    /** Takes it back in. */
    @POST
    @Path("/include")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response include(@PathParam("lang") Language language, @PathParam("id") AddressNumber id) throws SQLException {
        return done(language, id, marks.include(person().subject(), id.value()));
    }

    /** Lets it in although it was shared under an objection. */
    @POST
    @Path("/admit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response admit(@PathParam("lang") Language language, @PathParam("id") AddressNumber id) throws SQLException {
        return done(language, id, marks.admit(person().subject(), id.value()));
    }

    /** Says what is wrong about it; 422 and nothing else when that is none of our grounds. Sent to the page itself, so
     * that the page with the mistake has an address that can be opened again. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response dispute(@PathParam("lang") Language language, @PathParam("id") AddressNumber id, SentForm form) throws SQLException {
        Optional<Ground> ground = form.chosen(DisputeForm.GROUND, Ground.class);
        return ground.isPresent() ? done(language, id, disputes.dispute(person(), language, id.value(), DisputeGround.of(ground.get())))
                : Response.status(SentForm.UNPROCESSABLE).entity(pages.of(person(), language, id.value(), true)).build();
    }

    /** Takes back what was said to be wrong. */
    @POST
    @Path("/retract")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response retract(@PathParam("lang") Language language, @PathParam("id") AddressNumber id) throws SQLException {
        return done(language, id, marks.retract(person().subject(), id.value()));
    }

    private DataSubject person() {
        return DataSubject.of(identity);
    }

    private static Response done(Language language, AddressNumber id, boolean theirs) {
        return Acted.backTo(language, PATH + "/" + id, theirs);
    }
}
