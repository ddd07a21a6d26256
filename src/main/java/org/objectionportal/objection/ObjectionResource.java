package org.objectionportal.objection;

import java.net.URI;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import org.objectionportal.identity.DataSubject;
import org.objectionportal.language.Language;
import org.objectionportal.site.ReaderLanguage;
import org.objectionportal.site.SentForm;
import org.objectionportal.site.TypedText;

/**
 * Filing an objection. Also open to whoever is not signed in, or no longer: what they typed is kept, nothing is filed,
 * and the page says so (a redirect to the sign-in would lose it).
 */
@Path("/{lang}/objection")
@PermitAll
@Blocking
public class ObjectionResource {

    static final String PATH = "/objection";
    static final String DRAFT = "/draft";

    private final Objections objections;
    private final Drafts drafts;
    private final Filings filings;
    private final ObjectionForm form;
    private final ObjectionPages pages;
    private final ReaderLanguage readerLanguage;
    private final SecurityIdentity identity;

    ObjectionResource(Objections objections, Drafts drafts, Filings filings, ObjectionForm form, ObjectionPages pages,
            ReaderLanguage readerLanguage, SecurityIdentity identity) {
        this.objections = objections;
        this.drafts = drafts;
        this.filings = filings;
        this.form = form;
        this.pages = pages;
        this.readerLanguage = readerLanguage;
        this.identity = identity;
    }

    /** The form; somebody who has an objection in force is led to it. */
    @GET
    public Response form(@PathParam("lang") Language language) {
        return form(language, person(), form.newKey(), new Grounds(""));
    }

    /**
     * Files; 303 to the objection, 422 with the text kept, or the page that says nothing is filed yet. Sent by the
     * language selector, it is the form again with what was typed.
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response file(@PathParam("lang") Language language, SentForm fields, RoutingContext context) {
        ObjectionForm.Sent sent = read(language, fields, context);
        Optional<DataSubject> person = person();
        Optional<Response> refusal = refusal(language, person, sent);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        boolean sessionEnded = person.isEmpty() && sent.isOwned();
        if (ReaderLanguage.isSwitch(fields) && !sessionEnded) {
            return form(language, person, sent.key(), sent.grounds());
        }
        if (person.isEmpty() || !sent.isOwned()) {
            return keep(language, sent, context);
        }
        Objection objection = objections.file(filings.of(person.get(), language, sent.grounds(), sent.key()));
        drafts.forget(context);
        return to(language, objection);
    }

    /** What was typed, waiting for its author to sign in and press once more. Who signs in next at the same device never sees it. */
    @GET
    @Path(DRAFT)
    public Response draft(@PathParam("lang") Language language, RoutingContext context) {
        Optional<DataSubject> person = person();
        return drafts.find(context)
                .filter(kept -> person.isEmpty() || kept.owner().isEmpty() || form.isOf(kept.owner(), person.get().subject()))
                .map(kept -> Response.ok(pages.draft(language, person, kept)))
                .orElseGet(() -> Response.seeOther(URI.create("/" + language + PATH))).build();
    }

    /** Keeps what has been typed on the draft's page since, where the language selector leads away from it. */
    @POST
    @Path(DRAFT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keepDraft(@PathParam("lang") Language language, SentForm fields, RoutingContext context) {
        ObjectionForm.Sent sent = read(language, fields, context);
        return refusal(language, person(), sent).orElseGet(() -> keep(language, sent, context));
    }

    private ObjectionForm.Sent read(Language language, SentForm fields, RoutingContext context) {
        ObjectionForm.Sent sent = form.read(fields);
        TypedText.keep(context, PATH, ObjectionForm.GROUNDS, sent.grounds().text());
        if (ReaderLanguage.isSwitch(fields)) {
            readerLanguage.remember(context, language);
        }
        return sent;
    }

    /** Somebody else's form, and one that is too long, go back to who sent them. */
    private Optional<Response> refusal(Language language, Optional<DataSubject> person, ObjectionForm.Sent sent) {
        if (person.isPresent() && (sent.another() || sent.isOwned() && !form.isOf(sent.owner(), person.get().subject()))) {
            return Optional.of(Response.status(Response.Status.CONFLICT)
                    .entity(pages.otherPerson(language, person, form.newKey(), sent.grounds())).build());
        }
        if (sent.grounds().excess() > 0) {
            return Optional.of(Response.status(SentForm.UNPROCESSABLE).entity(pages.form(language, person, sent.key(), sent.grounds())).build());
        }
        return Optional.empty();
    }

    private Response form(Language language, Optional<DataSubject> person, String key, Grounds grounds) {
        return person.flatMap(p -> Objection.inForce(p.subject())).filter(inForce -> !inForce.isWithdrawn()).map(inForce -> to(language, inForce))
                .orElseGet(() -> Response.ok(pages.form(language, person, key, grounds)).build());
    }

    private Response keep(Language language, ObjectionForm.Sent sent, RoutingContext context) {
        drafts.keep(context, sent.key(), sent.owner(), sent.grounds().text());
        return Response.seeOther(URI.create("/" + language + PATH + DRAFT)).build();
    }

    /** Staff have no objections of their own here: for them the page does not exist. */
    private Optional<DataSubject> person() {
        if (identity.isAnonymous()) {
            return Optional.empty();
        }
        if (!identity.hasRole(DataSubject.ROLE)) {
            throw new NotFoundException();
        }
        return Optional.of(DataSubject.of(identity));
    }

    private static Response to(Language language, Objection objection) {
        return Response.seeOther(URI.create("/" + language + ObjectionsResource.PATH + "/" + objection.reference())).build();
    }
}
