package org.objectionportal.support;

import java.net.URI;
import java.sql.SQLException;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import org.objectionportal.content.Cursor;
import org.objectionportal.content.MalformedCursorException;
import org.objectionportal.dispute.Answers;
import org.objectionportal.dispute.Decision;
import org.objectionportal.dispute.Dispute;
import org.objectionportal.dispute.DisputeList;
import org.objectionportal.dispute.DisputeReference;
import org.objectionportal.identity.DataSubject;
import org.objectionportal.language.Languages;
import org.objectionportal.site.SentForm;

/** Disputes at the support desk, for agents alone: the list, each one, its content for a purpose, its answer. */
@Path(DisputesResource.PATH)
@RolesAllowed(DataSubject.SUPPORT_AGENT)
@Blocking
public class DisputesResource {

    static final String PATH = SupportResource.PATH + "/disputes";
    private static final int OK = Response.Status.OK.getStatusCode();

    private final DisputeList disputes;
    private final DisputeViews views;
    private final Answers answers;
    private final DisputePages pages;
    private final Languages languages;
    private final SecurityIdentity identity;

    DisputesResource(DisputeList disputes, DisputeViews views, Answers answers, DisputePages pages, Languages languages,
            SecurityIdentity identity) {
        this.disputes = disputes;
        this.views = views;
        this.answers = answers;
        this.pages = pages;
        this.languages = languages;
        this.identity = identity;
    }

    @GET
    public Response list(@QueryParam("after") String after) {
        try {
            return page(OK, pages.list(agent(), after == null ? null : Cursor.of(after)));
        } catch (MalformedCursorException e) {
            throw new NotFoundException(e);
        }
    }

    @GET
    @Path("/{reference}")
    public Response dispute(@PathParam("reference") String reference) {
        return page(OK, pages.dispute(agent(), find(reference), Optional.empty()));
    }

    /** Opens the content of a dispute to the agent for a while, and records why. */
    @POST
    @Path("/{reference}/views")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response view(@PathParam("reference") String reference, SentForm sent) {
        Dispute dispute = find(reference);
        Optional<DisputePurpose> purpose = sent.chosen("purpose", DisputePurpose.class);
        if (purpose.isEmpty()) {
            return refusal(dispute, DisputeProblem.PURPOSE);
        }
        views.open(agent().subject(), dispute.mark(), purpose.get());
        return to(dispute);
    }

    /** Answers a dispute whose content the agent has before them. */
    @POST
    @Path("/{reference}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("reference") String reference, SentForm sent) throws SQLException {
        Dispute dispute = find(reference);
        Optional<Decision> decision = sent.chosen("decision", Decision.class);
        if (decision.isEmpty()) {
            return refusal(dispute, DisputeProblem.DECISION);
        }
        if (!views.isOpen(agent().subject(), dispute.mark())) {
            return refusal(dispute, DisputeProblem.NOT_SEEN);
        }
        Answers.Outcome outcome = answers.give(agent().subject(), dispute, decision.get());
        return outcome == Answers.Outcome.GIVEN ? to(dispute) : refusal(find(reference), DisputeProblem.of(outcome));
    }

    private Dispute find(String reference) {
        return DisputeReference.read(reference).filter(read -> read.toString().equals(reference)).flatMap(disputes::find)
                .orElseThrow(NotFoundException::new);
    }

    private DataSubject agent() {
        return DataSubject.of(identity);
    }

    private static Response to(Dispute dispute) {
        return Response.seeOther(URI.create(PATH + "/" + dispute.reference())).build();
    }

    private Response refusal(Dispute dispute, DisputeProblem problem) {
        return page(problem.status(), pages.dispute(agent(), dispute, Optional.of(problem)));
    }

    private Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page).header(HttpHeaders.CONTENT_LANGUAGE, languages.source().htmlLang()).build();
    }
}
