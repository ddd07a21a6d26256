package org.objectionportal.eligibility;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules with their parameters. An item is eligible if every rule passes; the first one that
 * fails decides; what is not known is never eligible.
 *
 * <p>The levels can be evaluated apart and {@linkplain #combine combined}, with the same result.
 * So the million items of one person need no rewriting when that person objects or turns 18.
 *
 * <p>As {@link RulesInForce} it stands for a world in which these are in force at any time.
 */
public final class RuleSet implements RulesInForce {

    /** To be raised when the code of a rule changes its meaning: stored outcomes then expire. */
    private static final int REVISION = 2;

    private static final List<Rule<PersonFacts>> PERSON = List.of(new NoObjectionInForce());
    private static final List<Rule<AccountFacts>> ACCOUNT = List.of(new NoObjectionKept(), new AccountNotDisputed(),
            new AccountIsOpen(), new AuthorIsAdult(), new RegionInProgramme(), new NoticeGiven(), new AccountIsActive(),
            new SourceIsFresh(), new ItemsAreJudged());
    private static final List<Rule<ItemFacts>> ITEM = List.of(new NoThirdPartyObjection(), new NotRestricted(),
            new ItemNotDisputed(), new NotPostedUnderObjection(), new NotExcluded(), new ProductInScope(),
            new KindInScope(), new NotAPrivateMessage(), new AudienceIsPublic(), new ContainerIsPublic(),
            new PostedAsAdult(), new PublicLongEnough(), new NotTooOld(), new ItemIsLive(), new NotSensitive());

    private final Programme programme;
    private final long fingerprint;

    public RuleSet(Programme programme) {
        this.programme = programme;
        this.fingerprint = fingerprint(programme);
    }

    /** Evaluates all rules over one snapshot. */
    public Outcome evaluate(Snapshot snapshot) {
        return combine(person(snapshot.person(), snapshot.at()), account(snapshot.account(), snapshot.at()),
                item(snapshot.item(), snapshot.at()));
    }

    public LevelOutcome person(PersonFacts facts, Instant at) {
        return judge(Level.PERSON, PERSON, facts, at);
    }

    public LevelOutcome account(AccountFacts facts, Instant at) {
        return judge(Level.ACCOUNT, ACCOUNT, facts, at);
    }

    public LevelOutcome item(ItemFacts facts, Instant at) {
        return judge(Level.ITEM, ITEM, facts, at);
    }

    /**
     * When the item-level outcome of the same facts will be another one by time alone, and so has to be
     * judged again; empty if that never happens.
     */
    public Optional<Instant> itemChanges(ItemFacts facts, Instant at) {
        return changes(ITEM, facts, at);
    }

    /** The same of the account-level outcome; for those who wrote an item with its owner, as theirs is stored with it. */
    public Optional<Instant> accountChanges(AccountFacts facts, Instant at) {
        return changes(ACCOUNT, facts, at);
    }

    private <F extends Facts> Optional<Instant> changes(List<Rule<F>> rules, F facts, Instant at) {
        return rules.stream().map(rule -> rule.changes(facts, programme, at)).filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /**
     * Puts the three levels together.
     *
     * @throws IllegalArgumentException if one is of another level than its place
     */
    public Outcome combine(LevelOutcome person, LevelOutcome account, LevelOutcome item) {
        if (person.level() != Level.PERSON || account.level() != Level.ACCOUNT || item.level() != Level.ITEM) {
            throw new IllegalArgumentException("Levels out of place");
        }
        Set<Reason> failing = EnumSet.noneOf(Reason.class);
        Stream.of(person, account, item).forEach(level -> failing.addAll(level.failing()));
        return new Outcome(failing, fingerprint);
    }

    /** An item whose stored outcome is of other rules: nothing is known of it until it is judged again. */
    public LevelOutcome notYetJudged() {
        return new LevelOutcome(Level.ITEM, EnumSet.of(Reason.UNKNOWN_ATTRIBUTE));
    }

    /** Changes whenever the same facts could give another outcome. */
    public long fingerprint() {
        return fingerprint;
    }

    /** The parameters of these rules. */
    public Programme programme() {
        return programme;
    }

    @Override
    public RuleSet now() {
        return this;
    }

    @Override
    public RuleSet at(Instant instant) {
        return this;
    }

    @Override
    public RuleSet lastKnown() {
        return this;
    }

    private <F extends Facts> LevelOutcome judge(Level level, List<Rule<F>> rules, F facts, Instant at) {
        Set<Reason> failing = EnumSet.noneOf(Reason.class);
        for (Rule<F> rule : rules) {
            switch (rule.judge(facts, programme, at)) {
                case PASS -> { }
                case FAIL -> failing.add(rule.reason());
                case UNKNOWN -> failing.add(Reason.UNKNOWN_ATTRIBUTE);
            }
        }
        return new LevelOutcome(level, failing);
    }

    private static long fingerprint(Programme programme) {
        List<Reason> order = Stream.of(PERSON, ACCOUNT, ITEM).<Rule<?>>flatMap(List::stream)
                .<Reason>map(Rule::reason).sorted(Comparator.naturalOrder()).toList();
        String text = REVISION + "|" + order + "|" + programme.canonical();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
