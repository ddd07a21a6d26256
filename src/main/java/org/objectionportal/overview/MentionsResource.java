package org.objectionportal.overview;

import java.sql.SQLException;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import org.objectionportal.content.Account;
import org.objectionportal.content.MentionCount;
import org.objectionportal.content.Mentions;
import org.objectionportal.content.OneInstant;
import org.objectionportal.content.OthersItem;
import org.objectionportal.content.Slice;
import org.objectionportal.identity.DataSubject;
import org.objectionportal.language.Language;
import org.objectionportal.objection.Times;
import org.objectionportal.site.Shells;

/** Other people's public items that mention a person, newest first, fifty a page. */
@Path("/{lang}/content/mentions")
@RolesAllowed(DataSubject.ROLE)
@Blocking
public class MentionsResource {

    private static final String PATH = "/content/mentions";

    private final Shells shells;
    private final ItemWording wording;
    private final Times times;
    private final OneInstant instant;
    private final Mentions mentions;
    private final SecurityIdentity identity;

    MentionsResource(Shells shells, ItemWording wording, Times times, OneInstant instant, Mentions mentions,
            SecurityIdentity identity) {
        this.shells = shells;
        this.wording = wording;
        this.times = times;
        this.instant = instant;
        this.mentions = mentions;
        this.identity = identity;
    }

    /** Counts and items are of one instant. */
    @GET
    public TemplateInstance mentions(@PathParam("lang") Language language, @QueryParam("after") String after) {
        return instant.read(() -> page(language, after));
    }

    private MentionsPage page(Language language, String after) throws SQLException {
        DataSubject person = DataSubject.of(identity);
        ItemTexts texts = wording.in(language, times.zoneOf(person, Account.regionOf(person.subject())));
        List<MentionCount> counts = mentions.counts(person.subject());
        Slice<OthersItem> page = mentions.page(person.subject(), ContentQueryParameters.cursor(after));
        return new MentionsPage(shells.signedIn(language, PATH, ContentQueryParameters.pageAfter(after)), texts.t(),
                counts.stream().filter(count -> count.shown() > 0).toList(),
                counts.stream().mapToLong(MentionCount::blocked).sum(),
                page.items().stream().map(texts::line).toList(), after != null,
                ContentQueryParameters.pageAfter(page.next().orElse(null)));
    }
}
