package org.objectionportal.content;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.objectionportal.eligibility.AccountFacts;
import org.objectionportal.eligibility.Level;
import org.objectionportal.eligibility.LevelOutcome;
import org.objectionportal.eligibility.Outcome;
import org.objectionportal.eligibility.PersonFacts;
import org.objectionportal.eligibility.Reason;
import org.objectionportal.eligibility.RuleSet;

/**
 * What a co-author is told of an item stored with somebody else's account: whether it is eligible, and why not as far as that
 * is about themselves or about the item. That its owner objects, is a minor, has left it out, is nobody else's business.
 */
record JointOutcome(RuleSet rules, Instant at) {

    private static final Set<Reason> OF_THE_ITEM =
            EnumSet.of(Reason.PRODUCT_NOT_IN_SCOPE, Reason.KIND_NOT_IN_SCOPE, Reason.TOO_OLD, Reason.SENSITIVE_HOLD);

    /** An account. @param objects whether an objection of whoever it is of is in force */
    record Side(String name, String product, AccountFacts facts, boolean objects) {
    }

    /** @param reason {@code null} if it is eligible, or if the reason may not be told */
    record Told(boolean eligible, Reason reason) {
    }

    /**
     * @param mine     the account of the co-author that it names
     * @param leftOut  whether the co-author has left it out
     * @param owner    the account it is stored with
     * @param judgedBy fingerprint of the rules that gave {@code failing}
     * @param failing  its stored outcome, in which those who wrote it with its owner count
     */
    Told of(Side mine, boolean leftOut, Side owner, long judgedBy, int failing) {
        Reason own = combine(mine, new LevelOutcome(Level.ITEM, leftOut ? Set.of(Reason.EXCLUDED_BY_PERSON) : Set.of())).deciding();
        if (own != null) {
            return new Told(false, own);
        }
        Outcome whole = combine(owner, judgedBy == rules.fingerprint() ? LevelOutcome.ofBits(Level.ITEM, failing) : rules.notYetJudged());
        return new Told(whole.eligible(), whole.failing().stream().filter(OF_THE_ITEM::contains).findFirst().orElse(null));
    }

    private Outcome combine(Side side, LevelOutcome item) {
        return rules.combine(rules.person(new PersonFacts(side.objects()), at), rules.account(side.facts(), at), item);
    }
}
