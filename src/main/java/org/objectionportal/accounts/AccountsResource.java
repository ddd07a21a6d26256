package org.objectionportal.accounts;

import java.net.URI;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

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
import org.objectionportal.content.Account;
import org.objectionportal.content.AddedSignIn;
import org.objectionportal.content.AddedSignIns;
import org.objectionportal.identity.DataSubject;
import org.objectionportal.item.ItemMessages;
import org.objectionportal.language.Language;
import org.objectionportal.language.Messages;
import org.objectionportal.objection.Times;
import org.objectionportal.site.Shells;

/** A person's own accounts by name, and what they have added to them. */
@Path("/{lang}" + AccountsResource.PATH)
@RolesAllowed(DataSubject.ROLE)
@Blocking
public class AccountsResource {

    static final String PATH = "/accounts";

    private final Shells shells;
    private final Messages messages;
    private final AccountLines lines;
    private final Times times;
    private final AddedSignIns addedSignIns;
    private final SecurityIdentity identity;

    AccountsResource(Shells shells, Messages messages, AccountLines lines, Times times, AddedSignIns addedSignIns,
            SecurityIdentity identity) {
        this.shells = shells;
        this.messages = messages;
        this.lines = lines;
        this.times = times;
        this.addedSignIns = addedSignIns;
        this.identity = identity;
    }

    @GET
    public TemplateInstance accounts(@PathParam("lang") Language language) {
        DataSubject person = DataSubject.of(identity);
        List<Account> accounts = Account.linkedTo(person.subject());
        ZoneId zone = times.zoneOf(person, Account.firstRegion(accounts));
        Optional<AddedSignIn> given = AddedSignIn.of(person.subject());
        List<AccountsPage.Added> added = AddedSignIn.ownedBy(person.subject()).stream()
                .map(one -> new AccountsPage.Added(one.id, one.since.atZone(zone).toLocalDate(),
                        lines.of(accounts, account -> one.subject.equals(account.addedAs)))).toList();
        return new AccountsPage(shells.signedIn(language, PATH, ""), messages.in(language, AccountsMessages.class),
                messages.in(language, ItemMessages.class), lines.of(accounts, account -> account.addedAs == null), added,
                given.map(one -> one.since.atZone(zone).toLocalDate()));
    }

    /** Ends that a sign-in is added. One that is not, or no longer, is as if there had never been one. */
    @POST
    @Path("/{number}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("lang") Language language, @PathParam("number") long number) throws SQLException {
        String owner = DataSubject.of(identity).subject();
        AddedSignIn one = AddedSignIn.<AddedSignIn>findByIdOptional(number).filter(found -> found.owner.equals(owner))
                .orElseThrow(NotFoundException::new);
        if (one.until == null) {
            addedSignIns.remove(owner, one.subject, owner);
        }
        return toAccounts(language);
    }

    /** Ends that the person's own sign-in is added to another one. */
    @POST
    @Path("/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@PathParam("lang") Language language) throws SQLException {
        String subject = DataSubject.of(identity).subject();
        Optional<AddedSignIn> given = AddedSignIn.of(subject);
        if (given.isPresent()) {
            addedSignIns.remove(given.get().owner, subject, subject);
        }
        return toAccounts(language);
    }

    static Response toAccounts(Language language) {
        return Response.seeOther(URI.create("/" + language + PATH)).build();
    }
}
