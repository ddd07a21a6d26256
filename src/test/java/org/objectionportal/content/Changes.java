package org.objectionportal.content;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;

import org.objectionportal.content.Change.AccountVersion;
import org.objectionportal.content.Change.ItemDeletion;
import org.objectionportal.content.Change.ItemVersion;
import org.objectionportal.eligibility.AccountState;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Container;
import org.objectionportal.eligibility.ItemState;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Programme;
import org.objectionportal.eligibility.RuleSet;

/** Changes as a platform would tell them; versions are seconds after {@link #NOW}. */
final class Changes {

    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final RuleSet RULES = rules(Set.of("FACEBOOK", "INSTAGRAM"));

    private Changes() {
    }

    static RuleSet rules(Set<String> products) {
        return new RuleSet(new Programme(products, EnumSet.of(Kind.POST), Set.of("DE"), 18, Duration.ZERO, null,
                Duration.ofDays(30)));
    }

    static AccountVersion account(String name, int version) {
        return account("https://social.example/" + name, NOW.plusSeconds(version), "subject", "FACEBOOK",
                LocalDate.of(1990, 5, 4));
    }

    /** Told of long ago, public, in use. */
    static AccountVersion account(String uri, Instant version, String subject, String product, LocalDate birthDate) {
        return new AccountVersion(uri, version, subject, null, product, "Name", birthDate, null, null, "DE",
                AccountState.ACTIVE, false, Instant.parse("2026-06-01T00:00:00Z"), NOW);
    }

    static ItemVersion item(String account, int id, int version, Audience audience) {
        return item("https://social.example/i/" + id, NOW.plusSeconds(version), "https://social.example/" + account, Kind.POST,
                audience, NOW.minusSeconds(id));
    }

    /** Public since its publication. */
    static ItemVersion item(String uri, Instant version, String account, Kind kind, Audience audience, Instant published) {
        return new ItemVersion(uri, version, account, kind, audience, Container.NONE, false, ItemState.LIVE, false, published,
                published, "Words", uri + "/page", Set.of());
    }

    static ItemDeletion gone(String account, int id, int version) {
        return new ItemDeletion("https://social.example/i/" + id, NOW.plusSeconds(version),
                "https://social.example/" + account, Kind.POST);
    }
}
