package org.objectionportal.overview;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import org.objectionportal.content.Account;
import org.objectionportal.content.Cursor;
import org.objectionportal.content.MalformedCursorException;
import org.objectionportal.content.Mention;
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
        ZoneId zone = times.zoneOf(person, Account.regionOf(person.subject()));
        List<MentionCount> counts = mentions.counts(person.subject());
        Mentions.Page page = mentions.page(person.subject(), cursor(after));
        return new MentionsPage(shells.signedIn(language, PATH, after == null ? "" : "?after=" + after), t,
                counts.stream().filter(count -> count.shown() > 0).toList(),
                counts.stream().mapToLong(MentionCount::blocked).sum(),
                page.items().stream().map(item -> item(item, t, zone)).toList(), after != null,
                page.next().map(next -> "?after=" + next).orElse(""));
    }

    private MentionsPage.Item item(Mention item, OverviewMessages t, ZoneId zone) {
        LocalDate day = item.published().atZone(zone).toLocalDate();
        return new MentionsPage.Item(item.author(), config.training().productNames().getOrDefault(item.product(), item.product()),
                item.kind() == null ? "" : t.kind(item.kind()), t.date(day), day.toString(), item.excerpt(),
                links.shown(item.product(), item.url()));
    }

    private static Cursor cursor(String after) {
        try {
            return after == null ? null : Cursor.of(after);
        } catch (MalformedCursorException e) {
            throw new NotFoundException(e);
        }
    }
}
