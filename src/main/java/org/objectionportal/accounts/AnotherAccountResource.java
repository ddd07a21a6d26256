package org.objectionportal.accounts;

import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import org.objectionportal.accounts.AnotherAccountPage.Came;
import org.objectionportal.content.Account;
import org.objectionportal.content.AddedSignIn;
import org.objectionportal.content.AddedSignIns;
import org.objectionportal.identity.DataSubject;
import org.objectionportal.identity.SignInProofs;
import org.objectionportal.identity.SignInProofs.Proven;
import org.objectionportal.language.Language;
import org.objectionportal.language.Messages;
import org.objectionportal.site.Shells;

/** Adding another account: sign in with it, look at what is found, press once. */
@Path("/{lang}" + AccountsResource.PATH + AnotherAccountResource.PATH)
@RolesAllowed(DataSubject.ROLE)
@Blocking
public class AnotherAccountResource {

    static final String PATH = "/another";

    private final SignInProofs proofs;
    private final AddedSignIns addedSignIns;
    private final AccountLines lines;
    private final Shells shells;
    private final Messages messages;
    private final SecurityIdentity identity;

    AnotherAccountResource(SignInProofs proofs, AddedSignIns addedSignIns, AccountLines lines, Shells shells,
            Messages messages, SecurityIdentity identity) {
        this.proofs = proofs;
        this.addedSignIns = addedSignIns;
        this.lines = lines;
        this.shells = shells;
        this.messages = messages;
        this.identity = identity;
    }

    /** Leads to the second sign-in. Whoever is added to somebody else takes that back first. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("lang") Language language, RoutingContext context) {
        if (AddedSignIn.of(person()).isPresent()) {
            return AccountsResource.toAccounts(language);
        }
        URI signIn = proofs.begin(context, language).orElseThrow(ServiceUnavailableException::new);
        return Response.seeOther(signIn).build();
    }

    /** What came of it, before anything is added. */
    @GET
    public TemplateInstance found(@PathParam("lang") Language language, RoutingContext context) {
        Optional<String> proven = proofs.proven(context).map(Proven::subject);
        Came came = proven.map(subject -> subject.equals(person()) ? Came.SAME : Came.ANOTHER).orElse(Came.NOTHING);
        List<AccountsPage.Line> found = came == Came.ANOTHER
                ? lines.of(Account.comingWith(proven.get()), account -> true) : List.of();
        return new AnotherAccountPage(shells.signedIn(language, AccountsResource.PATH + PATH, ""),
                messages.in(language, AccountsMessages.class), came, found);
    }

    /** Adds what this session has proven; pressed twice, it is added once. What came too late, the page says was not added. */
    @POST
    @Path("/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response confirm(@PathParam("lang") Language language, RoutingContext context) throws SQLException {
        Optional<Proven> proven = proofs.take(context);
        boolean done = proven.isPresent() ? addedSignIns.add(person(), proven.get().subject(), proven.get().at())
                : !proofs.isOpen(context);
        return done ? AccountsResource.toAccounts(language)
                : Response.seeOther(URI.create("/" + language + AccountsResource.PATH + PATH)).build();
    }

    private String person() {
        return DataSubject.of(identity).subject();
    }
}
