package org.objectionportal.support;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.objectionportal.delivery.Delivery;
import org.objectionportal.identity.DataSubject;
import org.objectionportal.language.Languages;
import org.objectionportal.language.Messages;
import org.objectionportal.objection.Objection;
import org.objectionportal.objection.Times;
import org.objectionportal.site.Shells;
import org.objectionportal.vault.Vault;

/** Puts the pages of the support desk together. */
@Singleton
class SupportPages {

    private final Shells shells;
    private final Messages messages;
    private final Languages languages;
    private final Times times;
    private final DisputePages disputes;
    private final Vault vault;

    SupportPages(Shells shells, Messages messages, Languages languages, Times times, DisputePages disputes, Vault vault) {
        this.shells = shells;
        this.messages = messages;
        this.languages = languages;
        this.times = times;
        this.disputes = disputes;
        this.vault = vault;
    }

    LookupFormPage form(LookupForm form, LookupProblems problems) {
        return new LookupFormPage(shells.staff(SupportResource.PATH), texts(), form, problems, List.of(LookupPurpose.values()));
    }

    LookupResultPage result(DataSubject agent, SupportLookup lookup) {
        List<Objection> history = Optional.ofNullable(lookup.foundSubject).map(Objection::history).orElse(List.of());
        Map<String, List<Delivery>> mails = Delivery.ofAll(history.stream().map(o -> o.reference().value()).toList())
                .stream().collect(Collectors.groupingBy(Delivery::reference));
        return new LookupResultPage(shells.staff(SupportResource.PATH), texts(), moment(times.zoneOf(agent, Optional.empty()), lookup.at),
                lookup.purpose, lookup.ticket, lookup.criterion, SupportLookup.READABLE.toMinutes(), history.size(),
                history.stream().map(o -> found(o, mails.getOrDefault(o.reference().value(), List.of()))).toList(),
                Optional.ofNullable(lookup.foundSubject).map(subject -> disputes.openOf(subject, agent)));
    }

    private FoundObjection found(Objection objection, List<Delivery> mails) {
        return new FoundObjection(objection.reference().value(),
                objection.filedAt(), moment(objection.zone(), objection.filedAt()),
                objection.withdrawnAt(), objection.withdrawnAt().map(at -> moment(objection.zone(), at)).orElse(""),
                languages.find(objection.language()).map(l -> l.englishName() + " (" + l + ")").orElse(objection.language()),
                objection.jurisdiction(), objection.noticeVersion(),
                mails.stream().flatMap(mail -> mail.maskedRecipient(vault).stream()).findFirst().orElse(""),
                mails.stream().map(mail -> found(mail, objection.zone())).toList());
    }

    private FoundObjection.FoundMail found(Delivery mail, ZoneId zone) {
        return new FoundObjection.FoundMail(mail.kind(), mail.state(), mail.failure().map(texts()::mailFailure).orElse(""),
                mail.attempts(), mail.changedAt(), moment(zone, mail.changedAt()));
    }

    private String moment(ZoneId zone, Instant at) {
        ZonedDateTime local = at.atZone(zone);
        return texts().moment(local, languages.source().nameOfZone(local));
    }

    private SupportMessages texts() {
        return messages.in(languages.source(), SupportMessages.class);
    }
}
