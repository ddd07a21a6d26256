package org.objectionportal.item;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;

import org.objectionportal.content.ContentView;
import org.objectionportal.content.ItemMark;
import org.objectionportal.content.JudgedItem;
import org.objectionportal.content.Mark;
import org.objectionportal.content.OneInstant;
import org.objectionportal.content.WhatIf;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Reason;
import org.objectionportal.eligibility.RuleSet;
import org.objectionportal.eligibility.RulesInForce;
import org.objectionportal.identity.DataSubject;
import org.objectionportal.language.Language;
import org.objectionportal.language.Messages;
import org.objectionportal.objection.Objection;
import org.objectionportal.objection.ObjectionMessages;
import org.objectionportal.objection.Times;
import org.objectionportal.overview.ItemTexts;
import org.objectionportal.overview.ItemWording;
import org.objectionportal.site.Shells;
import org.objectionportal.training.Used;

/** Puts the page of one item together. */
@Singleton
class ItemPages {

    private final Shells shells;
    private final Messages messages;
    private final RulesInForce rules;
    private final WhatIf whatIf;
    private final Times times;
    private final Clock clock;
    private final OneInstant instant;
    private final ItemWording wording;

    ItemPages(Shells shells, Messages messages, ItemWording wording, RulesInForce rules, WhatIf whatIf, Times times, Clock clock,
            OneInstant instant) {
        this.shells = shells;
        this.messages = messages;
        this.wording = wording;
        this.rules = rules;
        this.whatIf = whatIf;
        this.times = times;
        this.clock = clock;
        this.instant = instant;
    }

    /**
     * The page as things stand now, all of one instant.
     *
     * @throws NotFoundException if the item is not this person's, or there is none with this number
     */
    ItemPage of(DataSubject person, Language language, long id, boolean problem) {
        return instant.read(() -> page(person, language, id, problem));
    }

    private ItemPage page(DataSubject person, Language language, long id, boolean problem) throws SQLException {
        Instant now = clock.instant();
        RuleSet current = rules.now();
        Optional<Objection> objection = Objection.inForce(person.subject());
        boolean objects = objection.isPresent();
        ContentView view = ContentView.of(person.subject(), objects, current, now);
        JudgedItem judged = view.item(id).orElseThrow(NotFoundException::new);
        ZoneId zone = times.zoneOf(person, view.region());
        ItemTexts texts = wording.in(language, zone);
        ItemMessages t = messages.in(language, ItemMessages.class);
        Set<Reason> failing = failing(judged);
        Optional<ItemMark> dispute = ItemMark.dispute(judged.account(), judged.item());
        boolean wholeAccount = judged.account().disputed && dispute.isEmpty() && !problem;
        Set<Long> used = Used.of(Set.of(judged.account().id), Set.of(id)).keySet();
        boolean leftOut = judged.item().has(Mark.EXCLUDED) || judged.item().has(Mark.EXCLUDED_AS_COAUTHOR);
        return new ItemPage(shells.signedIn(language, ItemResource.PATH + "/" + id, ""), t, texts.t(),
                messages.in(language, ObjectionMessages.class),
                texts.item(judged, used), failing,
                new ItemPage.Choices(leftOut, !objects && failing.contains(Reason.POSTED_UNDER_OBJECTION)),
                DisputeForm.of(t, t.disputeText(), Ground.class, t::ground, judged.item().has(Mark.DISPUTED), dispute, zone, problem),
                wholeAccount ? Optional.of(judged.account()) : Optional.empty(),
                new ItemPage.Prospects(friends(judged, current, now), objects ? Optional.empty() : Optional.of(ifObjecting(view, judged))),
                new ItemPage.Basis(moment(language, judged.account().knownAsOf(), zone),
                        moment(language, judged.item().judgedAt, zone), HexFormat.of().toHexDigits(judged.outcome().rules())),
                objection.map(o -> o.ending(messages.in(language, ObjectionMessages.class))).orElse(""));
    }

    /** Of an item that is being checked again, only what does not hang on that. */
    private static Set<Reason> failing(JudgedItem judged) {
        Set<Reason> failing = EnumSet.noneOf(Reason.class);
        failing.addAll(judged.outcome().failing());
        if (judged.beingCheckedAgain()) {
            failing.remove(Reason.UNKNOWN_ATTRIBUTE);
        }
        return failing;
    }

    private boolean friends(JudgedItem judged, RuleSet current, Instant now) throws SQLException {
        return judged.item().audience != Audience.LIMITED
                && whatIf.addressedTo(Audience.LIMITED, judged, current, now).filter(outcome -> !outcome.eligible()).isPresent();
    }

    private static ItemPage.IfObjecting ifObjecting(ContentView view, JudgedItem judged) {
        ContentView then = view.asIf(true);
        boolean stays = then.item(judged).outcome().eligible();
        return new ItemPage.IfObjecting(judged.outcome().eligible() && !stays, view.eligible() - then.eligible());
    }

    private String moment(Language language, Instant at, ZoneId zone) {
        return at == null ? "" : language.moment(at, zone, messages.in(language, ObjectionMessages.class)::moment);
    }
}
