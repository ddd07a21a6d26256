package org.objectionportal.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.objectionportal.eligibility.Level;
import org.objectionportal.eligibility.LevelOutcome;
import org.objectionportal.eligibility.Outcome;
import org.objectionportal.eligibility.PersonFacts;
import org.objectionportal.eligibility.Reason;
import org.objectionportal.eligibility.RuleSet;

/**
 * The content of one data subject as it stands at one instant. Nothing of anybody else can be
 * reached from here. Item outcomes are stored; what is known of the person and the accounts is
 * laid over them on reading. Three short statements in all, whatever the number of items.
 */
public final class ContentView {

    /** Items on a page. */
    public static final int PAGE = 50;

    private final RuleSet rules;
    private final LevelOutcome person;
    private final Map<Long, Account> accounts = new LinkedHashMap<>();
    private final Map<Long, LevelOutcome> accountOutcomes;
    private final List<ContentCount> counts;
    private final Instant at;

    private ContentView(List<Account> accounts, List<ContentCount> counts, PersonFacts person, RuleSet rules,
            Instant at) {
        this.rules = rules;
        this.person = rules.person(person, at);
        this.at = at;
        accounts.forEach(account -> this.accounts.put(account.id, account));
        this.accountOutcomes = accounts.stream()
                .collect(Collectors.toMap(account -> account.id, account -> rules.account(account.facts(), at)));
        this.counts = counts;
    }

    /**
     * Reads accounts and counts of {@code subject}. Needs a Hibernate session.
     *
     * @param subject Keycloak "sub"
     * @param objectionInForce whether an objection of this subject is in force at {@code at}
     */
    public static ContentView of(String subject, boolean objectionInForce, RuleSet rules, Instant at) {
        List<Account> accounts = Account.linkedTo(subject);
        List<ContentCount> counts = ContentCount.of(accounts.stream().map(account -> account.id).toList());
        return new ContentView(accounts, counts, new PersonFacts(objectionInForce), rules, at);
    }

    /** The same content, were an objection in force or not: what would change, from what is read already. */
    public ContentView asIf(boolean objectionInForce) {
        return new ContentView(accounts(), counts, new PersonFacts(objectionInForce), rules, at);
    }

    /** The accounts linked to the data subject. */
    public List<Account> accounts() {
        return List.copyOf(accounts.values());
    }

    /** The country of the data subject by the account that was linked first and tells one. */
    public Optional<String> region() {
        return Account.firstRegion(accounts.values());
    }

    /** Counts of every product the data subject has an account on, by product code. */
    public List<ProductCount> counts() {
        Map<String, long[]> eligible = new TreeMap<>();
        Map<String, Map<Reason, Long>> reasons = new TreeMap<>();
        for (Account account : accounts.values()) {
            eligible.computeIfAbsent(account.product, product -> new long[1]);
            reasons.computeIfAbsent(account.product, product -> new EnumMap<>(Reason.class));
        }
        for (ItemCount count : itemCounts(ContentFilter.NONE)) {
            if (count.deciding() == null) {
                eligible.get(count.product())[0] += count.items();
            } else {
                reasons.get(count.product()).merge(count.deciding(), count.items(), Long::sum);
            }
        }
        return eligible.keySet().stream()
                .map(product -> new ProductCount(product, eligible.get(product)[0], reasons.get(product))).toList();
    }

    /** The kept counts of what {@code filter} takes, to be added up in any way; nothing is counted for it. */
    public List<ItemCount> itemCounts(ContentFilter filter) {
        return counts.stream().map(this::itemCount).filter(filter::takes).toList();
    }

    /** How many items are eligible, of all products. */
    public long eligible() {
        return counts().stream().mapToLong(ProductCount::eligible).sum();
    }

    /** How many items {@link #slice} lists in all. */
    public long count(ContentFilter filter) {
        return itemCounts(filter).stream().mapToLong(ItemCount::items).sum();
    }

    /** Whether what is known of one of {@link #accounts} is too old to rely on (R18). */
    public boolean isStale(Account account) {
        return accountOutcomes.get(account.id).failing().contains(Reason.STALE_SOURCE);
    }

    /** The page of items after {@code after}, or the first one if that is {@code null}. */
    public Slice<JudgedItem> slice(ContentFilter filter, Cursor after) {
        return slice(filter, after, PAGE);
    }

    /** @param most items in the slice */
    public Slice<JudgedItem> slice(ContentFilter filter, Cursor after, int most) {
        List<ContentQuery.Range> ranges = ranges(filter);
        if (ranges.isEmpty()) {
            return new Slice<>(List.of(), Optional.empty());
        }
        List<ContentItem> found = ContentItem.list(ContentQuery.of(ranges, after, most + 1));
        return Slice.of(found, most, item -> new Cursor(item.published, item.id)).map(this::judged);
    }

    /** One item of the data subject, or empty if there is none with this number. */
    public Optional<JudgedItem> item(long id) {
        return ContentItem.owned(accounts.keySet(), id).map(this::judged);
    }

    /** The same item as it is in this view, from what is read already. */
    public JudgedItem item(JudgedItem other) {
        return judged(other.item());
    }

    /** One range per account, or, filtered by outcome or kind, one per stored outcome (and kind) that is taken now. */
    private List<ContentQuery.Range> ranges(ContentFilter filter) {
        List<ContentQuery.Range> ranges = new ArrayList<>();
        for (Account account : accounts.values()) {
            List<ContentCount> all = counts.stream().filter(count -> count.accountId.equals(account.id)).toList();
            Set<ContentQuery.Range> taken = all.stream().filter(count -> filter.takes(itemCount(count)))
                    .map(count -> range(count, filter)).collect(Collectors.toCollection(LinkedHashSet::new));
            Set<ContentQuery.Range> any = all.stream().map(count -> range(count, filter)).collect(Collectors.toSet());
            if (filter.kind() == null && taken.equals(any) && !any.isEmpty()) {
                ranges.add(ContentQuery.Range.all(account.id, filter.year()));
            } else {
                ranges.addAll(taken);
            }
        }
        return ranges;
    }

    private static ContentQuery.Range range(ContentCount count, ContentFilter filter) {
        return new ContentQuery.Range(count.accountId, count.rules, count.decided, filter.kind(), filter.year());
    }

    private ItemCount itemCount(ContentCount count) {
        boolean current = count.rules == rules.fingerprint();
        Reason deciding = combine(count.accountId, current ? count.outcome() : rules.notYetJudged()).deciding();
        return new ItemCount(accounts.get(count.accountId).product, count.kind(), count.year, deciding, count.items);
    }

    private JudgedItem judged(ContentItem item) {
        Account account = accounts.get(item.accountId);
        boolean current = item.rules == rules.fingerprint();
        LevelOutcome stored = current ? LevelOutcome.ofBits(Level.ITEM, item.failing) : rules.notYetJudged();
        return new JudgedItem(item, account, combine(item.accountId, stored), !current || account.beingRejudged);
    }

    private Outcome combine(Long account, LevelOutcome item) {
        return rules.combine(person, accountOutcomes.get(account), item);
    }
}
