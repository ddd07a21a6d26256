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
 *
 * @param objects whether an objection of the co-author is in force
 */
record JointOutcome(RuleSet rules, Instant at, boolean objects) {

    private static final Set<Reason> OF_THE_ITEM =
            EnumSet.of(Reason.PRODUCT_NOT_IN_SCOPE, Reason.KIND_NOT_IN_SCOPE, Reason.TOO_OLD, Reason.SENSITIVE_HOLD);

    /** @param reason {@code null} if it is eligible, or if the reason may not be told */
    record Told(boolean eligible, Reason reason) {
    }

    /**
     * @param mine         the account of the co-author that it names
     * @param owner        the account it is stored with
     * @param ownerObjects whether an objection of its owner is in force
     * @param judgedBy     fingerprint of the rules that gave {@code failing}
     * @param failing      its stored outcome, in which those who wrote it with its owner count
     */
    Told of(AccountFacts mine, AccountFacts owner, boolean ownerObjects, long judgedBy, int failing) {
        Reason own = rules.combine(rules.person(new PersonFacts(objects), at), rules.account(mine, at),
                new LevelOutcome(Level.ITEM, Set.of())).deciding();
        if (own != null) {
            return new Told(false, own);
        }
        Outcome whole = rules.combine(rules.person(new PersonFacts(ownerObjects), at), rules.account(owner, at),
                judgedBy == rules.fingerprint() ? LevelOutcome.ofBits(Level.ITEM, failing) : rules.notYetJudged());
        return new Told(whole.eligible(), whole.failing().stream().filter(OF_THE_ITEM::contains).findFirst().orElse(null));
    }
}
