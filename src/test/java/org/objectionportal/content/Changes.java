package org.objectionportal.content;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;

import org.objectionportal.content.Change.AccountVersion;
import org.objectionportal.content.Change.ItemDeletion;
import org.objectionportal.content.Change.ItemVersion;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Container;
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
        return new RuleSet(new Programme(products, EnumSet.of(Kind.POST), Set.of("DE"), 18));
    }

    static AccountVersion account(String name, int version) {
        return new AccountVersion("https://social.example/" + name, NOW.plusSeconds(version), "subject", "FACEBOOK",
                "Name", null, true, "DE");
    }

    static ItemVersion item(String account, int id, int version, Audience audience) {
        return new ItemVersion("https://social.example/i/" + id, NOW.plusSeconds(version),
                "https://social.example/" + account, Kind.POST, audience, Container.NONE, false,
                NOW.minusSeconds(id), "Words", "https://social.example/p/" + id);
    }

    static ItemDeletion gone(String account, int id, int version) {
        return new ItemDeletion("https://social.example/i/" + id, NOW.plusSeconds(version),
                "https://social.example/" + account, Kind.POST);
    }
}
