package org.objectionportal.programme;

import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import org.objectionportal.identity.DataSubject;
import org.objectionportal.language.Languages;
import org.objectionportal.site.PortalConfig;
import org.objectionportal.site.SentForm;

/** The parameters of the rules, for operators alone. */
@Path(ProgrammeResource.PATH)
@RolesAllowed(DataSubject.OPERATOR)
@Blocking
public class ProgrammeResource {

    static final String PATH = "/programme";
    private static final String PROPOSAL = "/proposal";
    private static final String VERSION = "/{number: [1-9][0-9]{0,8}}";

    private final Versions versions;
    private final InForce inForce;
    private final FlipCounts flips;
    private final Activations activations;
    private final ProgrammePages pages;
    private final PortalConfig config;
    private final Languages languages;
    private final Clock clock;
    private final SecurityIdentity identity;

    ProgrammeResource(Versions versions, InForce inForce, FlipCounts flips, Activations activations, ProgrammePages pages,
            PortalConfig config, Languages languages, Clock clock, SecurityIdentity identity) {
        this.versions = versions;
        this.inForce = inForce;
        this.flips = flips;
        this.activations = activations;
        this.pages = pages;
        this.config = config;
        this.languages = languages;
        this.clock = clock;
        this.identity = identity;
    }

    @GET
    public Response all() throws SQLException {
        return page(Response.Status.OK.getStatusCode(), pages.all(versions.newest()));
    }

    /** The form, with what is in force in it. */
    @GET
    @Path(PROPOSAL)
    public Response form() {
        return page(Response.Status.OK.getStatusCode(),
                pages.form(ProposalForm.of(inForce.version()), Set.of(), UUID.randomUUID().toString()));
    }

    /** Proposes, and begins to count; 303 to the proposal, 422 with what was typed. */
    @POST
    @Path(PROPOSAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response propose(SentForm sent) throws SQLException {
        UUID formKey = key(sent.field("form-key"));
        ProposalForm form = ProposalForm.of(sent);
        Set<Field> problems = form.problems(config.training().productNames().keySet());
        if (!problems.isEmpty()) {
            return page(SentForm.UNPROCESSABLE, pages.form(form, problems, formKey.toString()));
        }
        long number = versions.propose(form.proposal(), person(), formKey, clock.instant()).orElseThrow(BadRequestException::new);
        flips.ask(number, inForce.version().number());
        return to(number);
    }

    @GET
    @Path(VERSION)
    public Response one(@PathParam("number") long number) throws SQLException {
        Version version = find(number);
        Version against = inForce.version();
        Optional<FlipCount> count = flips.find(number, against.number());
        return page(Response.Status.OK.getStatusCode(),
                pages.one(version, against, count, activations.obstacles(version, against, count, person())));
    }

    /** Counts anew what is not counted against the version in force, or too long ago. */
    @POST
    @Path(VERSION + "/count")
    public Response count(@PathParam("number") long number) throws SQLException {
        if (find(number).activatedAt().isEmpty()) {
            flips.ask(number, inForce.version().number());
        }
        return to(number);
    }

    /** Puts it into force; the page it leads to says whether it is, and if not, why. */
    @POST
    @Path(VERSION + "/activation")
    public Response activate(@PathParam("number") long number) throws SQLException {
        activations.activate(find(number), person());
        return to(number);
    }

    private Version find(long number) throws SQLException {
        return versions.find(number).orElseThrow(NotFoundException::new);
    }

    private String person() {
        return DataSubject.of(identity).subject();
    }

    private static UUID key(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    private static Response to(long number) {
        return Response.seeOther(URI.create(PATH + "/" + number)).build();
    }

    private Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page).header(HttpHeaders.CONTENT_LANGUAGE, languages.source().htmlLang()).build();
    }
}
