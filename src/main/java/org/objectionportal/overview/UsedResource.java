package org.objectionportal.overview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import org.objectionportal.content.Account;
import org.objectionportal.content.OneInstant;
import org.objectionportal.identity.DataSubject;
import org.objectionportal.language.Language;
import org.objectionportal.language.Messages;
import org.objectionportal.objection.Times;
import org.objectionportal.site.Shells;
import org.objectionportal.training.SnapshotShare;

/** What of a person's content was used already. */
@Path("/{lang}/content/used")
@RolesAllowed(DataSubject.ROLE)
@Blocking
public class UsedResource {

    private static final String PATH = "/content/used";

    private final Shells shells;
    private final Messages messages;
    private final Times times;
    private final OneInstant instant;
    private final SecurityIdentity identity;

    UsedResource(Shells shells, Messages messages, Times times, OneInstant instant, SecurityIdentity identity) {
        this.shells = shells;
        this.messages = messages;
        this.times = times;
        this.instant = instant;
        this.identity = identity;
    }

    @GET
    public TemplateInstance used(@PathParam("lang") Language language) {
        DataSubject person = DataSubject.of(identity);
        return instant.read(() -> {
            OverviewMessages t = messages.in(language, OverviewMessages.class);
            List<Account> accounts = Account.linkedTo(person.subject());
            ZoneId zone = times.zoneOf(person, Account.firstRegion(accounts));
            return new UsedPage(shells.signedIn(language, PATH, ""), t,
                    SnapshotShare.of(accounts.stream().map(account -> account.id).toList()).stream().map(share -> dataSet(share, t, zone)).toList());
        });
    }

    private static UsedPage.DataSet dataSet(SnapshotShare share, OverviewMessages t, ZoneId zone) {
        LocalDate day = share.takenAt().atZone(zone).toLocalDate();
        return new UsedPage.DataSet(share.snapshot(), share.model(), t.date(day), day.toString(), share.items());
    }
}
