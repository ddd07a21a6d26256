package org.objectionportal.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.objectionportal.eligibility.Example;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Programme;
import org.objectionportal.eligibility.Reason;

/** Examples for a programme that has none yet: on both sides of each parameter, and what holds for any. */
final class FirstExamples {

    /** A code that ISO 3166-1 leaves to its users: no country. */
    private static final String NOWHERE = "ZZ";
    private static final String OTHER_PRODUCT = "ANOTHER_PRODUCT";

    private final Programme programme;
    private final ProgrammeMessages t;
    private final List<Example> examples = new ArrayList<>();
    /** Long before everything, so that only what an example is about counts. */
    private final List<String> ground;
    private final LocalDate today = LocalDate.of(2026, 11, 24);

    FirstExamples(Programme programme, ProgrammeMessages t) {
        this.programme = programme;
        this.t = t;
        LocalDate published = programme.firstDay().orElse(LocalDate.of(2026, 1, 1));
        this.ground = List.of("item.product=" + new TreeSet<>(programme.products()).first(),
                "item.kind=" + new TreeSet<>(programme.kinds()).first(),
                "account.region=" + new TreeSet<>(programme.regions()).first(),
                "account.birthDate=1950-05-04", "account.notifiedAt=2000-01-01",
                "item.published=" + published, "item.publicSince=" + published);
    }

    List<Example> all() {
        ofScope();
        ofAge();
        ofTime();
        add(t.exampleLimited(), Reason.NOT_PUBLIC, "item.audience=LIMITED");
        add(t.exampleUnlisted(), Reason.NOT_PUBLIC, "item.audience=UNLISTED");
        add(t.exampleClosed(), Reason.CONTAINER_NOT_PUBLIC, "item.container=CLOSED");
        add(t.exampleMessage(), Reason.PRIVATE_MESSAGE, "item.kind=MESSAGE");
        add(t.exampleObjection(), Reason.OBJECTION_IN_FORCE, "person.objectionInForce=yes");
        add(t.exampleUnknown(), Reason.UNKNOWN_ATTRIBUTE, "item.audience=unknown");
        return examples;
    }

    private void ofScope() {
        new TreeSet<>(programme.products()).forEach(product -> add(t.exampleProduct(product), null, "item.product=" + product));
        add(t.exampleOtherProduct(), Reason.PRODUCT_NOT_IN_SCOPE, "item.product=" + OTHER_PRODUCT);
        for (Kind kind : Kind.values()) {
            if (kind != Kind.MESSAGE) {
                add(t.exampleKind(kind.name()), programme.kinds().contains(kind) ? null : Reason.KIND_NOT_IN_SCOPE, "item.kind=" + kind);
            }
        }
        new TreeSet<>(programme.regions()).forEach(region -> add(t.exampleRegion(region), null, "account.region=" + region));
        add(t.exampleElsewhere(), Reason.REGION_NOT_IN_PROGRAMME, "account.region=" + NOWHERE);
    }

    private void ofAge() {
        LocalDate adultTomorrow = today.plusDays(1).minusYears(programme.adultAge());
        add(t.exampleMinor(programme.adultAge()), Reason.AUTHOR_UNDER_18, "account.birthDate=" + adultTomorrow);
        add(t.examplePostedAsMinor(programme.adultAge()), Reason.POSTED_UNDER_18, "item.postedAsAdult=no");
    }

    private void ofTime() {
        long lead = programme.noticeLead().toDays();
        add(t.exampleTold(lead), null, "account.notifiedAt=" + today.minusDays(lead));
        if (lead > 0) {
            add(t.exampleTold(lead - 1), Reason.NOTICE_PERIOD, "account.notifiedAt=" + today.minusDays(lead - 1));
        }
        programme.firstDay().map(day -> day.minusDays(1)).ifPresent(before ->
                add(t.exampleTooOld(), Reason.TOO_OLD, "item.published=" + before, "item.publicSince=" + before));
        long staleness = programme.maxStaleness().toDays();
        add(t.exampleHeard(staleness + 1), Reason.STALE_SOURCE, "account.asOf=" + today.minusDays(staleness + 1));
        add(t.exampleHeard(staleness - 1), null, "account.asOf=" + today.minusDays(staleness - 1));
    }

    /** @param then {@code null}: eligible */
    private void add(String given, Reason then, String... differences) {
        List<String> all = new ArrayList<>(ground);
        for (String difference : differences) {
            String attribute = difference.substring(0, difference.indexOf('=') + 1);
            all.removeIf(one -> one.startsWith(attribute));
            all.add(difference);
        }
        examples.add(new Example(given, all, then == null ? Example.ELIGIBLE : then.name()));
    }
}
