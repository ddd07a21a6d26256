package org.objectionportal.support;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.objectionportal.content.Account;
import org.objectionportal.content.ContentItem;
import org.objectionportal.content.Cursor;
import org.objectionportal.delivery.Delivery;
import org.objectionportal.dispute.Decision;
import org.objectionportal.dispute.Dispute;
import org.objectionportal.dispute.DisputeAnswer;
import org.objectionportal.dispute.DisputeList;
import org.objectionportal.eligibility.RulesInForce;
import org.objectionportal.identity.DataSubject;
import org.objectionportal.language.Languages;
import org.objectionportal.language.Messages;
import org.objectionportal.objection.Times;
import org.objectionportal.site.PortalConfig;
import org.objectionportal.site.Shells;

/** Puts the desk's pages about disputes together. */
@Singleton
class DisputePages {

    /** Disputes on a page. */
    static final int PAGE = 50;

    private final Shells shells;
    private final Languages languages;
    private final Messages messages;
    private final PortalConfig config;
    private final Times times;
    private final RulesInForce rules;
    private final DisputeList disputes;
    private final DisputeViews views;
    private final Clock clock;

    DisputePages(Shells shells, Languages languages, Messages messages, PortalConfig config, Times times, RulesInForce rules,
            DisputeList disputes, DisputeViews views, Clock clock) {
        this.shells = shells;
        this.languages = languages;
        this.messages = messages;
        this.config = config;
        this.times = times;
        this.rules = rules;
        this.disputes = disputes;
        this.views = views;
        this.clock = clock;
    }

    DisputesPage list(DataSubject agent, Cursor after) {
        List<Dispute> found = disputes.open(after, PAGE + 1);
        List<Dispute> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new DisputesPage(shells.staff(DisputesResource.PATH), texts(), shown.stream().map(one -> listed(one, zoneOf(agent))).toList(),
                after != null, found.size() > PAGE ? shown.get(PAGE - 1).cursor().toString() : "");
    }

    DisputePage dispute(DataSubject agent, Dispute dispute, Optional<DisputeProblem> problem) {
        ZoneId zone = zoneOf(agent);
        boolean seen = views.isOpen(agent.subject(), dispute.mark());
        return new DisputePage(shells.staff(DisputesResource.PATH), texts(), listed(dispute, zone), problem, List.of(DisputePurpose.values()),
                seen ? Optional.of(content(dispute, zone)) : Optional.empty(), DisputeView.OPEN.toMinutes(), List.of(Decision.values()),
                dispute.isOpen() ? Optional.empty() : Optional.of(ended(dispute, zone)));
    }

    /** What of a person is still to be answered. */
    OpenDisputes openOf(String subject, DataSubject agent) {
        List<Dispute> open = disputes.openOf(subject, PAGE + 1);
        return open.stream().findFirst().map(next -> new OpenDisputes(Math.min(PAGE, open.size()), open.size() > PAGE,
                next.reference().toString(), next.answerBy(), moment(zoneOf(agent), next.answerBy()))).orElse(OpenDisputes.NONE);
    }

    private ListedDispute listed(Dispute dispute, ZoneId zone) {
        String product = config.training().productNames().getOrDefault(dispute.product(), dispute.product());
        return new ListedDispute(dispute.reference().toString(), dispute.isOfAccount() ? "" : dispute.item().toString(),
                MaskedAccount.of(dispute.accountUri()), dispute.kind() == null ? product : texts().disputed(product, texts().kind(dispute.kind())),
                dispute.ground(), dispute.received(), moment(zone, dispute.received()), dispute.answerBy(), moment(zone, dispute.answerBy()),
                dispute.isOpen() && dispute.answerBy().isBefore(clock.instant()));
    }

    private DisputedContent content(Dispute dispute, ZoneId zone) {
        Account account = Account.findById(dispute.account());
        String region = account.region == null ? texts().notKnown() : account.region;
        if (dispute.isOfAccount()) {
            return new DisputedContent(account.uri, "", "", adult(account, clock.instant()), region, "");
        }
        ContentItem item = ContentItem.findById(new ContentItem.Key(dispute.account(), dispute.item()));
        return new DisputedContent(item.uri, moment(zone, item.published),
                item.audience == null ? texts().notKnown() : texts().audience(item.audience), adult(account, item.published), region, item.excerpt);
    }

    /** Never the date of birth: this is what it decides. */
    private String adult(Account account, Instant when) {
        Boolean adult = account.facts().adultAt(when, rules.now().programme());
        return adult == null ? texts().notKnown() : adult ? texts().adult() : texts().minor();
    }

    private DisputePage.Ended ended(Dispute dispute, ZoneId zone) {
        Optional<DisputeAnswer> answer = DisputeAnswer.to(dispute.mark());
        String mail = Delivery.of(dispute.reference().toString()).stream().findFirst().map(sent -> texts().mailState(sent.state())
                + sent.failure().map(why -> " " + texts().mailFailure(why)).orElse("")).orElse("");
        return new DisputePage.Ended(moment(zone, answer.map(DisputeAnswer::at).orElse(dispute.ended())), answer.map(DisputeAnswer::decision), mail);
    }

    private ZoneId zoneOf(DataSubject agent) {
        return times.zoneOf(agent, Optional.empty());
    }

    private String moment(ZoneId zone, Instant at) {
        ZonedDateTime local = at.atZone(zone);
        return texts().moment(local, languages.source().nameOfZone(local));
    }

    private SupportMessages texts() {
        return messages.in(languages.source(), SupportMessages.class);
    }
}
