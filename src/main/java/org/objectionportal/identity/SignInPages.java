package org.objectionportal.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.quarkus.qute.TemplateInstance;
import org.objectionportal.language.Language;
import org.objectionportal.language.Messages;
import org.objectionportal.site.Shell;
import org.objectionportal.site.Shells;

/** The pages before and after a session. */
@Path("/{lang}")
@PermitAll
public class SignInPages {

    static final String SIGN_IN = "/sign-in";
    static final String UNFINISHED = "/sign-in-unfinished";
    static final String SIGNED_OUT = "/signed-out";

    private final Shells shells;
    private final Messages messages;

    SignInPages(Shells shells, Messages messages) {
        this.shells = shells;
        this.messages = messages;
    }

    @GET
    @Path(SIGN_IN)
    public TemplateInstance signIn(@PathParam("lang") Language language, @QueryParam("to") String word) {
        SignInTarget target = SignInTarget.of(word);
        Shell shell = shells.open(language, SIGN_IN, "?to=" + target.word());
        return new SignInPage(shell, texts(language), target, false);
    }

    @GET
    @Path(UNFINISHED)
    public TemplateInstance unfinished(@PathParam("lang") Language language) {
        return new SignInPage(shells.open(language, UNFINISHED), texts(language), SignInTarget.OBJECTIONS, true);
    }

    @GET
    @Path(SIGNED_OUT)
    public TemplateInstance signedOut(@PathParam("lang") Language language) {
        return new SignedOutPage(shells.open(language, SIGNED_OUT), texts(language), false);
    }

    private IdentityMessages texts(Language language) {
        return messages.in(language, IdentityMessages.class);
    }
}
