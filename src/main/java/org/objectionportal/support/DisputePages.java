package org.objectionportal.support;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
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
import org.objectionportal.site.PortalConfig;
import org.objectionportal.site.Shells;

/** Puts the desk's pages about disputes together. */
@Singleton
class DisputePages {

    /** Disputes on a page. */
    static final int PAGE = 50;

    private final Shells shells;
    private final DeskTexts desk;
    private final PortalConfig config;
    private final RulesInForce rules;
    private final DisputeList disputes;
    private final DisputeViews views;
    private final Clock clock;

    DisputePages(Shells shells, DeskTexts desk, PortalConfig config, RulesInForce rules,
            DisputeList disputes, DisputeViews views, Clock clock) {
        this.shells = shells;
        this.desk = desk;
        this.config = config;
        this.rules = rules;
        this.disputes = disputes;
        this.views = views;
        this.clock = clock;
    }

    DisputesPage list(DataSubject agent, Cursor after) {
        List<Dispute> found = disputes.open(after, PAGE + 1);
        List<Dispute> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new DisputesPage(shells.staff(DisputesResource.PATH), desk.texts(), shown.stream().map(one -> listed(one, desk.zoneOf(agent))).toList(),
                after != null, found.size() > PAGE ? shown.get(PAGE - 1).cursor().toString() : "");
    }

    DisputePage dispute(DataSubject agent, Dispute dispute, Optional<DisputeProblem> problem) {
        ZoneId zone = desk.zoneOf(agent);
        boolean seen = views.isOpen(agent.subject(), dispute.mark());
        return new DisputePage(shells.staff(DisputesResource.PATH), desk.texts(), listed(dispute, zone), problem, List.of(DisputePurpose.values()),
                seen ? Optional.of(content(dispute, zone)) : Optional.empty(), DisputeView.OPEN.toMinutes(), List.of(Decision.values()),
                dispute.isOpen() ? Optional.empty() : Optional.of(ended(dispute, zone)));
    }

    /** What of a person is still to be answered. */
    OpenDisputes openOf(String subject, DataSubject agent) {
        List<Dispute> open = disputes.openOf(subject, PAGE + 1);
        return open.stream().findFirst().map(next -> new OpenDisputes(Math.min(PAGE, open.size()), open.size() > PAGE,
                next.reference().toString(), next.answerBy(), desk.moment(desk.zoneOf(agent), next.answerBy()))).orElse(OpenDisputes.NONE);
    }

    private ListedDispute listed(Dispute dispute, ZoneId zone) {
        String product = config.training().productNames().getOrDefault(dispute.product(), dispute.product());
        return new ListedDispute(dispute.reference().toString(), dispute.isOfAccount() ? "" : dispute.item().toString(),
                MaskedAccount.of(dispute.accountUri()), dispute.kind() == null ? product : desk.texts().disputed(product, desk.texts().kind(dispute.kind())),
                dispute.ground(), dispute.received(), desk.moment(zone, dispute.received()), dispute.answerBy(), desk.moment(zone, dispute.answerBy()),
                dispute.isOpen() && dispute.answerBy().isBefore(clock.instant()));
    }

    private DisputedContent content(Dispute dispute, ZoneId zone) {
        Account account = Account.findById(dispute.account());
        String region = account.region == null ? desk.texts().notKnown() : account.region;
        if (dispute.isOfAccount()) {
            return new DisputedContent(account.uri, "", "", adult(account, clock.instant()), region, "");
        }
        ContentItem item = ContentItem.findById(new ContentItem.Key(dispute.account(), dispute.item()));
        return new DisputedContent(item.uri, desk.moment(zone, item.published),
                item.audience == null ? desk.texts().notKnown() : desk.texts().audience(item.audience), adult(account, item.published), region, item.excerpt);
    }

    /** Never the date of birth: this is what it decides. */
    private String adult(Account account, Instant when) {
        Boolean adult = account.facts().adultAt(when, rules.now().programme());
        return adult == null ? desk.texts().notKnown() : adult ? desk.texts().adult() : desk.texts().minor();
    }

    private DisputePage.Ended ended(Dispute dispute, ZoneId zone) {
        Optional<DisputeAnswer> answer = DisputeAnswer.to(dispute.mark());
        String mail = answer.flatMap(given -> Delivery.of(dispute.reference().toString()).stream().findFirst())
                .map(sent -> desk.texts().mailState(sent.state())
                        + sent.failure().map(why -> " " + desk.texts().mailFailure(why)).orElse("")).orElse("");
        return new DisputePage.Ended(desk.moment(zone, answer.map(DisputeAnswer::at).orElse(dispute.ended())), answer.map(DisputeAnswer::decision), mail);
    }
}
