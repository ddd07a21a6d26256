package org.objectionportal.overview;

import java.sql.SQLException;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import org.objectionportal.content.Account;
import org.objectionportal.content.JointItem;
import org.objectionportal.content.JointItems;
import org.objectionportal.content.JointMarks;
import org.objectionportal.content.OneInstant;
import org.objectionportal.content.Slice;
import org.objectionportal.identity.DataSubject;
import org.objectionportal.language.Language;
import org.objectionportal.objection.Times;
import org.objectionportal.site.Acted;
import org.objectionportal.site.AddressNumber;
import org.objectionportal.site.Shells;

/** What a person has written with others and that stands in the account of somebody else, newest first, fifty a page.
 * Each can be left out by itself; an act leads back to where the item stands, and done twice changes nothing more. */
@Path("/{lang}/content/joint")
@RolesAllowed(DataSubject.ROLE)
@Blocking
public class JointResource {

    private static final String PATH = "/content/joint";

    private final Shells shells;
    private final ItemWording wording;
    private final Times times;
    private final OneInstant instant;
    private final JointItems joint;
    private final JointMarks marks;
    private final SecurityIdentity identity;

    JointResource(Shells shells, ItemWording wording, Times times, OneInstant instant, JointItems joint,
            JointMarks marks, SecurityIdentity identity) {
        this.shells = shells;
        this.wording = wording;
        this.times = times;
        this.instant = instant;
        this.joint = joint;
        this.marks = marks;
        this.identity = identity;
    }

    /** Items and what is known of both sides are of one instant. */
    @GET
    public TemplateInstance joint(@PathParam("lang") Language language, @QueryParam("after") String after) {
        return instant.read(() -> page(language, after));
    }

    /** Leaves it out. */
    @POST
    @Path("/{id}/exclude")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response exclude(@PathParam("lang") Language language, @PathParam("id") AddressNumber id, @QueryParam("after") String after)
            throws SQLException {
        return Acted.backTo(language, place(id, after), marks.exclude(DataSubject.of(identity).subject(), id.value()));
    }

    /** Takes it back in. */
    @POST
    @Path("/{id}/include")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response include(@PathParam("lang") Language language, @PathParam("id") AddressNumber id, @QueryParam("after") String after)
            throws SQLException {
        return Acted.backTo(language, place(id, after), marks.include(DataSubject.of(identity).subject(), id.value()));
    }

    /** @throws NotFoundException if {@code after}, where the page began, is none of ours */
    private static String place(AddressNumber id, String after) {
        return PATH + ContentQueryParameters.pageAfter(ContentQueryParameters.cursor(after)) + "#item-" + id;
    }

    private JointPage page(Language language, String after) throws SQLException {
        DataSubject person = DataSubject.of(identity);
        ItemTexts texts = wording.in(language, times.zoneOf(person, Account.regionOf(person.subject())));
        Slice<JointItem> page = joint.page(person.subject(), ContentQueryParameters.cursor(after));
        return new JointPage(shells.signedIn(language, PATH, ContentQueryParameters.pageAfter(after)), texts.t(),
                page.items().stream().map(texts::joint).toList(), after != null, ContentQueryParameters.pageAfter(page.next().orElse(null)));
    }
}
