package org.objectionportal.overview;

import java.sql.SQLException;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import org.objectionportal.content.Account;
import org.objectionportal.content.JointItem;
import org.objectionportal.content.JointItems;
import org.objectionportal.content.OneInstant;
import org.objectionportal.content.Slice;
import org.objectionportal.identity.DataSubject;
import org.objectionportal.language.Language;
import org.objectionportal.objection.Times;
import org.objectionportal.site.Shells;

/** What a person has written with others and that stands in the account of somebody else, newest first, fifty a page. */
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
    private final SecurityIdentity identity;

    JointResource(Shells shells, ItemWording wording, Times times, OneInstant instant, JointItems joint,
            SecurityIdentity identity) {
        this.shells = shells;
        this.wording = wording;
        this.times = times;
        this.instant = instant;
        this.joint = joint;
        this.identity = identity;
    }

    /** Items and what is known of both sides are of one instant. */
    @GET
    public TemplateInstance joint(@PathParam("lang") Language language, @QueryParam("after") String after) {
        return instant.read(() -> page(language, after));
    }

    private JointPage page(Language language, String after) throws SQLException {
        DataSubject person = DataSubject.of(identity);
        ItemTexts texts = wording.in(language, times.zoneOf(person, Account.regionOf(person.subject())));
        Slice<JointItem> page = joint.page(person.subject(), ContentQueryParameters.cursor(after));
        return new JointPage(shells.signedIn(language, PATH, ContentQueryParameters.pageAfter(after)), texts.t(),
                page.items().stream().map(texts::joint).toList(), after != null,
                ContentQueryParameters.pageAfter(page.next().orElse(null)));
    }
}
