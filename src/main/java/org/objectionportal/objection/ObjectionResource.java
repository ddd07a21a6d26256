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
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import org.objectionportal.identity.Cookies;
import org.objectionportal.identity.DataSubject;
import org.objectionportal.language.Language;
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
    private static final String DRAFT = "/draft";
    private static final int UNPROCESSABLE = 422;

    private final Objections objections;
    private final Drafts drafts;
    private final Filings filings;
    private final ObjectionForm form;
    private final ObjectionPages pages;
    private final Cookies cookies;
    private final SecurityIdentity identity;

    ObjectionResource(Objections objections, Drafts drafts, Filings filings, ObjectionForm form, ObjectionPages pages,
            Cookies cookies, SecurityIdentity identity) {
        this.objections = objections;
        this.drafts = drafts;
        this.filings = filings;
        this.form = form;
        this.pages = pages;
        this.cookies = cookies;
        this.identity = identity;
    }

    /** The form; somebody who has an objection in force is led to it. */
    @GET
    public Response form(@PathParam("lang") Language language) {
        Optional<DataSubject> person = person();
        Optional<Objection> inForce = person.flatMap(p -> Objection.inForce(p.subject()));
        if (inForce.isPresent()) {
            return to(language, inForce.get());
        }
        return Response.ok(pages.form(language, person, form.newKey(), new Grounds(""))).build();
    }

    /** Files; 303 to the objection, 422 with the text kept, or the page that says nothing is filed yet. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response file(@PathParam("lang") Language language, SentForm sent, RoutingContext context) {
        Grounds grounds = Grounds.read(sent.field("grounds"));
        TypedText.keep(context, grounds.text());
        Optional<DataSubject> person = person();
        String key = form.keyOrNew(sent.field("form"));
        String owner = Optional.ofNullable(sent.field("owner")).orElse("");
        if (grounds.excess() > 0) {
            return Response.status(UNPROCESSABLE).entity(pages.form(language, person, key, grounds)).build();
        }
        if (person.isEmpty() || owner.isEmpty()) {
            context.response().addCookie(cookies.cookie(Cookies.DRAFT, drafts.keep(key, owner, grounds.text())));
            return Response.seeOther(URI.create("/" + language + PATH + DRAFT)).build();
        }
        if (!form.isOf(owner, person.get().subject())) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(pages.otherPerson(language, person, form.newKey(), grounds)).build();
        }
        Objection objection = objections.file(filings.of(person.get(), language, grounds, key));
        draftHandle(context).ifPresent(handle -> {
            drafts.forget(handle);
            context.response().addCookie(cookies.removal(Cookies.DRAFT));
        });
        return to(language, objection);
    }

    /** What was typed, waiting for its author to sign in and press once more. Who signs in next at the same device never sees it. */
    @GET
    @Path(DRAFT)
    public Response draft(@PathParam("lang") Language language, RoutingContext context) {
        Optional<DataSubject> person = person();
        return draftHandle(context).flatMap(drafts::find)
                .filter(kept -> person.isEmpty() || kept.owner().isEmpty() || form.isOf(kept.owner(), person.get().subject()))
                .map(kept -> Response.ok(pages.draft(language, person, kept)))
                .orElseGet(() -> Response.seeOther(URI.create("/" + language + PATH))).build();
    }

    private Optional<String> draftHandle(RoutingContext context) {
        return Optional.ofNullable(context.request().getCookie(cookies.name(Cookies.DRAFT))).map(Cookie::getValue);
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
