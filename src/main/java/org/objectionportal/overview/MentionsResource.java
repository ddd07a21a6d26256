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
import org.objectionportal.identity.DataSubject;
import org.objectionportal.language.Language;
import org.objectionportal.language.Messages;
import org.objectionportal.objection.Times;
import org.objectionportal.site.PortalConfig;
import org.objectionportal.site.Shells;

/** Other people's public items that mention a person, newest first, fifty a page. */
@Path("/{lang}/content/mentions")
@RolesAllowed(DataSubject.ROLE)
@Blocking
public class MentionsResource {

    private static final String PATH = "/content/mentions";

    private final Shells shells;
    private final Messages messages;
    private final PortalConfig config;
    private final Times times;
    private final OneInstant instant;
    private final Mentions mentions;
    private final ItemLinks links;
    private final SecurityIdentity identity;

    MentionsResource(Shells shells, Messages messages, PortalConfig config, Times times, OneInstant instant, Mentions mentions,
            SecurityIdentity identity) {
        this.shells = shells;
        this.messages = messages;
        this.config = config;
        this.times = times;
        this.instant = instant;
        this.mentions = mentions;
        this.links = new ItemLinks(config.training().hosts());
        this.identity = identity;
    }

    /** Counts and items are of one instant. */
    @GET
    public TemplateInstance mentions(@PathParam("lang") Language language, @QueryParam("after") String after) {
        return instant.read(() -> page(language, after));
    }

    private MentionsPage page(Language language, String after) throws SQLException {
        DataSubject person = DataSubject.of(identity);
        OverviewMessages t = messages.in(language, OverviewMessages.class);
        ItemTexts texts = new ItemTexts(t, config.training().productNames(), links,
                times.zoneOf(person, Account.regionOf(person.subject())));
        List<MentionCount> counts = mentions.counts(person.subject());
        Mentions.Page page = mentions.page(person.subject(), ContentQueryParameters.cursor(after));
        return new MentionsPage(shells.signedIn(language, PATH, after == null ? "" : "?after=" + after), t,
                counts.stream().filter(count -> count.shown() > 0).toList(),
                counts.stream().mapToLong(MentionCount::blocked).sum(),
                page.items().stream().map(texts::mention).toList(), after != null,
                page.next().map(next -> "?after=" + next).orElse(""));
    }
}
