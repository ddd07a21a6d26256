package org.objectionportal.programme;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.objectionportal.eligibility.Example;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Programme;
import org.objectionportal.site.SentForm;

/**
 * The form as it was sent, or as it stands at first.
 *
 * @param texts by field; absent ones are empty
 */
public record ProposalForm(Map<Field, String> texts) {

    private static final int LONGEST_REASON = 500;
    private static final int MOST_EXAMPLES = 300;
    private static final int LONGEST_EXAMPLE = 1_000;
    private static final int LONGEST_WAIT_IN_DAYS = 3_650;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public ProposalForm {
        texts = Map.copyOf(texts);
    }

    static ProposalForm of(SentForm sent) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            String text = sent.field(field.id());
            texts.put(field, text == null ? "" : text.strip());
        }
        return new ProposalForm(texts);
    }

    /** What is in force, to be changed. */
    static ProposalForm of(Version version) {
        Programme programme = version.programme();
        return new ProposalForm(Map.of(Field.PRODUCTS, list(programme.products()), Field.KINDS, list(programme.kinds()),
                Field.REGIONS, list(programme.regions()), Field.ADULT_AGE, Integer.toString(programme.adultAge()),
                Field.NOTICE_LEAD_DAYS, Long.toString(programme.noticeLead().toDays()),
                Field.EARLIEST_PUBLISHED, programme.firstDay().map(LocalDate::toString).orElse(""),
                Field.MAX_STALENESS_DAYS, Long.toString(programme.maxStaleness().toDays()),
                Field.EXAMPLES, version.examples().stream().map(Example::line).collect(Collectors.joining("\n"))));
    }

    /** What stands in a field. */
    public String text(Field field) {
        return texts.getOrDefault(field, "");
    }

    /** What must be put right. @param products codes of the products that have a name */
    Set<Field> problems(Set<String> products) {
        Set<Field> problems = EnumSet.noneOf(Field.class);
        refuse(problems, Field.PRODUCTS, items(Field.PRODUCTS).isEmpty() || !products.containsAll(items(Field.PRODUCTS)));
        refuse(problems, Field.KINDS, !readable(form -> form.kinds()) || kinds().isEmpty() || kinds().contains(Kind.MESSAGE));
        refuse(problems, Field.REGIONS, items(Field.REGIONS).isEmpty() || !COUNTRIES.containsAll(items(Field.REGIONS)));
        refuse(problems, Field.ADULT_AGE, !within(Field.ADULT_AGE, 1, 99));
        refuse(problems, Field.NOTICE_LEAD_DAYS, !within(Field.NOTICE_LEAD_DAYS, 0, LONGEST_WAIT_IN_DAYS));
        refuse(problems, Field.EARLIEST_PUBLISHED, !readable(ProposalForm::earliest));
        refuse(problems, Field.MAX_STALENESS_DAYS, !within(Field.MAX_STALENESS_DAYS, 1, LONGEST_WAIT_IN_DAYS));
        refuse(problems, Field.EXAMPLES, unreadableExample() > 0 || exampleLines().isEmpty() || exampleLines().size() > MOST_EXAMPLES);
        refuse(problems, Field.REASON, text(Field.REASON).isEmpty() || text(Field.REASON).length() > LONGEST_REASON);
        return problems;
    }

    /** The number of the first example that cannot be read, counted from 1; 0 if there is none. */
    public long unreadableExample() {
        int number = 0;
        for (String line : exampleLines()) {
            number++;
            if (line.length() > LONGEST_EXAMPLE || !readable(form -> Example.read(line))) {
                return number;
            }
        }
        return 0;
    }

    /** @throws IllegalArgumentException if it has problems */
    Proposal proposal() {
        return new Proposal(new Programme(items(Field.PRODUCTS), kinds(), items(Field.REGIONS), number(Field.ADULT_AGE),
                Duration.ofDays(number(Field.NOTICE_LEAD_DAYS)), earliest(), Duration.ofDays(number(Field.MAX_STALENESS_DAYS))),
                exampleLines().stream().map(Example::read).toList(), text(Field.REASON));
    }

    private Set<Kind> kinds() {
        return items(Field.KINDS).stream().map(Kind::valueOf).collect(Collectors.toSet());
    }

    private Instant earliest() {
        String text = text(Field.EARLIEST_PUBLISHED);
        return text.isEmpty() ? null : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private List<String> exampleLines() {
        return text(Field.EXAMPLES).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private Set<String> items(Field field) {
        return Arrays.stream(text(field).toUpperCase(Locale.ROOT).split("[\\s,;]+")).filter(item -> !item.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private int number(Field field) {
        return Integer.parseInt(text(field));
    }

    private boolean within(Field field, int least, int most) {
        return text(field).matches("[0-9]{1,4}") && number(field) >= least && number(field) <= most;
    }

    private boolean readable(Function<ProposalForm, ?> part) {
        try {
            part.apply(this);
            return true;
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private static void refuse(Set<Field> problems, Field field, boolean wrong) {
        if (wrong) {
            problems.add(field);
        }
    }

    private static String list(Set<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    /** Never what it holds: this text ends in logs. */
    @Override
    public String toString() {
        return "ProposalForm";
    }
}
