package org.objectionportal.support;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.objectionportal.delivery.Delivery;
import org.objectionportal.identity.DataSubject;
import org.objectionportal.language.Languages;
import org.objectionportal.objection.Objection;
import org.objectionportal.objection.ObjectionMail;
import org.objectionportal.site.Shells;
import org.objectionportal.vault.Vault;

/** Puts the pages of the support desk together. */
@Singleton
class SupportPages {

    private final Shells shells;
    private final Languages languages;
    private final DeskTexts desk;
    private final DisputePages disputes;
    private final Vault vault;

    SupportPages(Shells shells, Languages languages, DeskTexts desk, DisputePages disputes, Vault vault) {
        this.shells = shells;
        this.languages = languages;
        this.desk = desk;
        this.disputes = disputes;
        this.vault = vault;
    }

    LookupFormPage form(LookupForm form, LookupProblems problems) {
        return new LookupFormPage(shells.staff(SupportResource.PATH), desk.texts(), form, problems, List.of(LookupPurpose.values()));
    }

    LookupResultPage result(DataSubject agent, SupportLookup lookup) {
        List<Objection> history = Optional.ofNullable(lookup.foundSubject).map(Objection::history).orElse(List.of());
        Map<String, List<Delivery>> mails = Delivery.ofAll(history.stream().map(o -> o.reference().value()).toList())
                .stream().collect(Collectors.groupingBy(Delivery::reference));
        return new LookupResultPage(shells.staff(SupportResource.PATH), desk.texts(), desk.moment(desk.zoneOf(agent), lookup.at),
                lookup.purpose, lookup.ticket, lookup.criterion, SupportLookup.READABLE.toMinutes(), history.size(),
                history.stream().map(o -> found(o, mails.getOrDefault(o.reference().value(), List.of()))).toList(),
                Optional.ofNullable(lookup.foundSubject).map(subject -> disputes.openOf(subject, agent)));
    }

    private FoundObjection found(Objection objection, List<Delivery> mails) {
        return new FoundObjection(objection.reference().value(),
                objection.filedAt(), desk.moment(objection.zone(), objection.filedAt()), objection.isInForce(),
                objection.withdrawnAt(), objection.withdrawnAt().map(at -> desk.moment(objection.zone(), at)).orElse(""),
                objection.endsAt(), objection.endsAt().map(at -> desk.moment(objection.zone(), at)).orElse(""),
                languages.find(objection.language()).map(l -> l.englishName() + " (" + l + ")").orElse(objection.language()),
                objection.jurisdiction(), objection.noticeVersion(),
                mails.stream().flatMap(mail -> mail.maskedRecipient(vault).stream()).findFirst().orElse(""),
                mails.stream().map(mail -> found(mail, objection.zone())).toList());
    }

    private FoundObjection.FoundMail found(Delivery mail, ZoneId zone) {
        return new FoundObjection.FoundMail(ObjectionMail.told(mail), mail.state(), mail.failure().map(desk.texts()::mailFailure).orElse(""),
                mail.attempts(), mail.changedAt(), desk.moment(zone, mail.changedAt()));
    }
}
