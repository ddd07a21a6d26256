package org.objectionportal.accounts;

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
import org.objectionportal.item.DisputeForm;
import org.objectionportal.language.Language;
import org.objectionportal.site.Acted;
import org.objectionportal.site.AddressNumber;
import org.objectionportal.site.SentForm;

/**
 * One account of a person's own, and what is wrong with what is known of it (H20). Anybody else's does not exist. Each act leads
 * back to the page, which says what holds then; done twice it changes nothing more.
 */
@Path("/{lang}" + AccountResource.PATH + "/{account}")
@RolesAllowed(DataSubject.ROLE)
@Blocking
public class AccountResource {

    static final String PATH = AccountsResource.PATH + "/about";

    private final ItemMarks marks;
    private final Disputes disputes;
    private final AccountPages pages;
    private final SecurityIdentity identity;

    AccountResource(ItemMarks marks, Disputes disputes, AccountPages pages, SecurityIdentity identity) {
        this.marks = marks;
        this.disputes = disputes;
        this.pages = pages;
        this.identity = identity;
    }

    @GET
    public TemplateInstance account(@PathParam("lang") Language language, @PathParam("account") AddressNumber number) {
        return pages.of(person(), language, number.value(), false);
    }

    /** Says what is wrong about it, which holds all its items out; 422 and nothing else when that is none of our grounds. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response dispute(@PathParam("lang") Language language, @PathParam("account") AddressNumber number, SentForm form) throws SQLException {
        Optional<AccountGround> ground = form.chosen(DisputeForm.GROUND, AccountGround.class);
        return ground.isPresent() ? done(language, number, disputes.disputeAccount(person(), language, number.value(), DisputeGround.of(ground.get())))
                : Response.status(SentForm.UNPROCESSABLE).entity(pages.of(person(), language, number.value(), true)).build();
    }

    /** Takes back what was said to be wrong. */
    @POST
    @Path("/retract")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response retract(@PathParam("lang") Language language, @PathParam("account") AddressNumber number) throws SQLException {
        return done(language, number, marks.retractAccount(person().subject(), number.value()));
    }

    private DataSubject person() {
        return DataSubject.of(identity);
    }

    private static Response done(Language language, AddressNumber number, boolean theirs) {
        return Acted.backTo(language, PATH + "/" + number, theirs);
    }
}
