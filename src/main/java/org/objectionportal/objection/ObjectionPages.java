package org.objectionportal.objection;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import com.ibm.icu.text.ListFormatter;
import org.objectionportal.content.ContentView;
import org.objectionportal.delivery.Delivery;
import org.objectionportal.eligibility.RulesInForce;
import org.objectionportal.identity.DataSubject;
import org.objectionportal.language.Language;
import org.objectionportal.language.Messages;
import org.objectionportal.site.PortalConfig;
import org.objectionportal.site.Shell;
import org.objectionportal.site.Shells;

/** Puts the pages about objections together. */
@Singleton
class ObjectionPages {

    /** The form with the reasons, on every page that has one. */
    private static final String FORM = "objection-form";

    private final Shells shells;
    private final Messages messages;
    private final PortalConfig config;
    private final ObjectionForm form;
    private final RulesInForce rules;
    private final Clock clock;

    ObjectionPages(Shells shells, Messages messages, PortalConfig config, ObjectionForm form, RulesInForce rules, Clock clock) {
        this.shells = shells;
        this.messages = messages;
        this.config = config;
        this.form = form;
        this.rules = rules;
        this.clock = clock;
    }

    ObjectionFormPage form(Language language, Optional<DataSubject> person, String formKey, Grounds grounds) {
        return new ObjectionFormPage(shell(language, person, ObjectionResource.PATH).withForm(FORM), texts(language), formKey, owner(person),
                grounds.text(), grounds.excess(), Grounds.LONGEST, products(language));
    }

    DraftPage draft(Language language, Optional<DataSubject> person, Drafts.Kept kept) {
        return new DraftPage(draftShell(language, person), texts(language), kept.formKey(), owner(person),
                kept.grounds(), Draft.LIFE.toMinutes(), false);
    }

    /** The form was somebody else's; what is in it is not shown to the next person as theirs, but not lost either. */
    DraftPage otherPerson(Language language, Optional<DataSubject> person, String formKey, Grounds grounds) {
        return new DraftPage(shell(language, person, ObjectionResource.PATH).withForm(FORM), texts(language), formKey, owner(person),
                grounds.text(), Draft.LIFE.toMinutes(), true);
    }

    ObjectionPage one(Language language, Objection objection) {
        String path = ObjectionsResource.PATH + "/" + objection.reference();
        return new ObjectionPage(shells.signedIn(language, path, ""), texts(language), objection,
                moment(language, objection.filedAt(), objection.zone()),
                ending(language, objection), Delivery.of(objection.reference().value()), products(language));
    }

    private Optional<Ending> ending(Language language, Objection objection) {
        return objection.endsAt().map(at -> new Ending(withdrawn(language, objection),
                moment(language, at, objection.zone()), objection.ending(texts(language)), next(objection),
                form.newKey(), form.ownerMark(objection.subject())));
    }

    private static String next(Objection objection) {
        return objection.isInForce() ? ""
                : Objection.inForce(objection.subject()).map(next -> next.reference().value()).orElse("");
    }

    WithdrawalPage withdrawal(Language language, DataSubject person, Objection objection) {
        String path = ObjectionsResource.PATH + "/" + objection.reference() + "/withdrawal";
        Instant now = clock.instant();
        long eligible = ContentView.of(person.subject(), false, rules.now(), now).eligible();
        return new WithdrawalPage(shells.signedIn(language, path, ""), texts(language), objection,
                objection.filedAt().atZone(objection.zone()), objection.endIfWithdrawn(now).atZone(objection.zone()), eligible);
    }

    ObjectionsPage list(Language language, DataSubject person) {
        List<Objection> history = Objection.history(person.subject());
        Intervals intervals = Intervals.of(history, clock.instant());
        List<ObjectionsPage.Row> rows = history.stream().map(objection -> row(language, objection, intervals)).toList();
        return new ObjectionsPage(shells.signedIn(language, ObjectionsResource.PATH, ""), texts(language), rows,
                rows.stream().filter(ObjectionsPage.Row::inForce).findFirst(),
                history.stream().filter(Objection::isInForce).findFirst().flatMap(inForce -> ending(language, inForce)),
                intervals.firstDay());
    }

    private ObjectionsPage.Row row(Language language, Objection objection, Intervals intervals) {
        return new ObjectionsPage.Row(objection.reference().value(),
                moment(language, objection.filedAt(), objection.zone()),
                withdrawn(language, objection),
                objection.endsAt().map(at -> moment(language, at, objection.zone())).orElse(""),
                objection.isInForce(), intervals.x(objection), intervals.width(objection));
    }

    private String withdrawn(Language language, Objection objection) {
        return objection.withdrawnAt().map(at -> moment(language, at, objection.zone())).orElse("");
    }

    private String moment(Language language, Instant at, ZoneId zone) {
        return language.moment(at, zone, texts(language)::moment);
    }

    private String owner(Optional<DataSubject> person) {
        return person.map(p -> form.ownerMark(p.subject())).orElse("");
    }

    private Shell shell(Language language, Optional<DataSubject> person, String path) {
        return person.isPresent() ? shells.signedIn(language, path, "") : shells.open(language, path);
    }

    /** Only who is signed in can go on typing on the draft's page. */
    private Shell draftShell(Language language, Optional<DataSubject> person) {
        Shell shell = shell(language, person, ObjectionResource.PATH + ObjectionResource.DRAFT);
        return person.isPresent() ? shell.withForm(FORM) : shell;
    }

    private ObjectionMessages texts(Language language) {
        return messages.in(language, ObjectionMessages.class);
    }

    private String products(Language language) {
        return ListFormatter.getInstance(language.locale()).format(config.training().productNames().values());
    }
}
