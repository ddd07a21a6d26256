package org.objectionportal.objection;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import com.ibm.icu.text.ListFormatter;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.TemplateInstance;
import org.objectionportal.delivery.Delivery;
import org.objectionportal.delivery.DeliveryFailure;
import org.objectionportal.delivery.DeliveryKind;
import org.objectionportal.delivery.DeliveryState;
import org.objectionportal.delivery.MailSamples;
import org.objectionportal.identity.Jurisdiction;
import org.objectionportal.language.Language;
import org.objectionportal.language.Messages;
import org.objectionportal.preview.Part;
import org.objectionportal.preview.Sample;
import org.objectionportal.preview.Samples;
import org.objectionportal.preview.Screen;
import org.objectionportal.site.PortalConfig;
import org.objectionportal.site.Shells;

/** Objections in every state, and the list of them. */
@IfBuildProfile("preview")
@Singleton
class ObjectionSamples implements Samples {

    private static final Instant FILED = Instant.parse("2026-11-24T09:30:00Z");
    private static final Instant WITHDRAWN = Instant.parse("2026-12-02T16:05:00Z");
    private static final Instant NOW = Instant.parse("2026-12-20T08:00:00Z");

    private final Shells shells;
    private final Messages messages;
    private final PortalConfig config;

    ObjectionSamples(Shells shells, Messages messages, PortalConfig config) {
        this.shells = shells;
        this.messages = messages;
        this.config = config;
    }

    @Override
    public List<Sample> all() {
        return List.of(
                one(Screen.OBJECTION_IN_FORCE, Jurisdiction.EU, State.FILED, DeliveryState.PENDING, null),
                one(Screen.OBJECTION_MAIL_SENT_UK, Jurisdiction.UK, State.FILED, DeliveryState.SENT, null),
                one(Screen.OBJECTION_MAIL_FAILED, Jurisdiction.EU, State.FILED, DeliveryState.FAILED, DeliveryFailure.REFUSED),
                one(Screen.OBJECTION_NO_ADDRESS, Jurisdiction.EU, State.FILED, DeliveryState.FAILED, DeliveryFailure.NO_ADDRESS),
                one(Screen.OBJECTION_WITHDRAWN, Jurisdiction.EU, State.WITHDRAWN, DeliveryState.SENT, null),
                one(Screen.OBJECTION_ENDED, Jurisdiction.EU, State.ENDED, DeliveryState.SENT, null),
                one(Screen.OBJECTION_FILED_AGAIN, Jurisdiction.EU, State.FILED_AGAIN, DeliveryState.SENT, null),
                Sample.page(Part.PAGES, Screen.WITHDRAWAL, this::withdrawal),
                list(Screen.OBJECTIONS_NONE, List.of()),
                list(Screen.OBJECTIONS_IN_FORCE, List.of(State.FILED, State.ENDED)),
                list(Screen.OBJECTIONS_ENDING, List.of(State.WITHDRAWN, State.ENDED)),
                list(Screen.OBJECTIONS_WITHDRAWN, List.of(State.ENDED)));
    }

    private enum State {
        FILED, WITHDRAWN, ENDED, FILED_AGAIN
    }

    private Sample one(Screen screen, Jurisdiction law, State at, DeliveryState state, DeliveryFailure failure) {
        return Sample.page(Part.PAGES, screen, language -> {
            Objection objection = objection(language, law, at);
            List<Delivery> mails = objection.isWithdrawn()
                    ? List.of(mail(DeliveryKind.OBJECTION_WITHDRAWN, law, language, state, failure), mail(DeliveryKind.OBJECTION_FILED, law, language, state, failure))
                    : List.of(mail(DeliveryKind.OBJECTION_FILED, law, language, state, failure));
            return new ObjectionPage(shells.signedIn(language, screen.path(), ""), texts(language), objection,
                    moment(language, objection, FILED), ending(language, objection, at), mails,
                    ListFormatter.getInstance(language.locale()).format(config.training().productNames().values()));
        });
    }

    private Optional<Ending> ending(Language language, Objection objection, State at) {
        return objection.endsAt().map(end -> new Ending(moment(language, objection, WITHDRAWN), moment(language, objection, end),
                objection.ending(texts(language)), at == State.FILED_AGAIN ? "B2QF-7HWD-M94C" : "", "sample", "sample"));
    }

    private TemplateInstance withdrawal(Language language) {
        Objection objection = objection(language, Jurisdiction.EU, State.FILED);
        return new WithdrawalPage(shells.signedIn(language, Screen.WITHDRAWAL.path(), ""), texts(language), objection,
                FILED.atZone(objection.zone()), objection.endIfWithdrawn(WITHDRAWN).atZone(objection.zone()), 130);
    }

    /** @param states of each objection, the newest first */
    private Sample list(Screen screen, List<State> states) {
        return Sample.page(Part.PAGES, screen, language -> {
            List<Objection> history = states.stream().map(at -> objection(language, Jurisdiction.EU, at)).toList();
            Intervals intervals = Intervals.of(history, NOW);
            List<ObjectionsPage.Row> rows = history.stream().map(objection -> new ObjectionsPage.Row(objection.reference().value(),
                    moment(language, objection, FILED), objection.withdrawnAt().map(at -> moment(language, objection, at)).orElse(""),
                    objection.endsAt().map(at -> moment(language, objection, at)).orElse(""), objection.isInForce(), intervals.x(objection), intervals.width(objection))).toList();
            return new ObjectionsPage(shells.signedIn(language, screen.path(), ""), texts(language), rows,
                    rows.stream().filter(ObjectionsPage.Row::inForce).findFirst(),
                    history.stream().findFirst().flatMap(newest -> ending(language, newest, states.get(0))), intervals.firstDay());
        });
    }

    /** An objection that is in no database and nobody's. */
    private static Objection objection(Language language, Jurisdiction law, State at) {
        ZoneId zone = ZoneId.of(law == Jurisdiction.UK ? "Europe/London" : "Europe/Brussels");
        Objection objection = new Objection(new ObjectionReference("K7M4-XPR9-3RTW"),
                new Filing("sample", Optional.empty(), language, law, zone, 1, "", "sample"), new byte[0], null, FILED);
        if (at != State.FILED) {
            objection.withdraw(WITHDRAWN);
        }
        if (at == State.ENDED || at == State.FILED_AGAIN) {
            objection.end(objection.endsAt().orElseThrow());
        }
        return objection;
    }

    private static Delivery mail(DeliveryKind kind, Jurisdiction law, Language language, DeliveryState state, DeliveryFailure failure) {
        return MailSamples.delivery(kind, law, language, state, failure);
    }

    private String moment(Language language, Objection objection, Instant at) {
        ZonedDateTime local = at.atZone(objection.zone());
        return texts(language).moment(local, language.nameOfZone(local));
    }

    private ObjectionMessages texts(Language language) {
        return messages.in(language, ObjectionMessages.class);
    }
}
