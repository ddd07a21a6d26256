package org.objectionportal.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.objectionportal.content.Change;
import org.objectionportal.content.Change.AccountVersion;
import org.objectionportal.eligibility.AccountState;

/**
 * Reads an account from an actor with our own properties: {@code op:subject} (Keycloak "sub") or {@code op:linkedTo}
 * (another account of the same owner), {@code op:product}, {@code op:birthDate} or {@code op:adult} with
 * {@code op:adultSince}, {@code op:region} (ISO 3166-1 alpha-2), {@code op:state}, {@code op:private},
 * {@code op:notifiedAt}, {@code op:asOf}.
 */
final class ActorReader {

    static final Set<String> TYPES = Set.of("Person", "Group", "Organization", "Service", "Application");

    private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9._:@-]{1,255}");
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}");
    /** What EU bodies write instead of the ISO code. */
    private static final Map<String, String> REGIONS = Map.of("EL", "GR", "UK", "GB");
    private static final int NAME = 100;

    private ActorReader() {
    }

    /** @param activity the Create or Update around the actor, or {@link Node#EMPTY} */
    static Change version(Node actor, Node activity) {
        if (actor.id() == null) {
            throw new RefusedException(Refusal.ID_MISSING);
        }
        String product = Extension.product(actor);
        LocalDate birthDate = Extension.day(actor, "op:birthDate");
        Boolean adult = Extension.flag(actor, "op:adult");
        if (birthDate != null && adult != null) {
            throw new RefusedException(Refusal.EXTENSION_INVALID);
        }
        String subject = Extension.matching(actor, "op:subject", SUBJECT, Refusal.EXTENSION_INVALID);
        String linkedTo = actor.text("op:linkedTo");
        if (linkedTo != null && !Node.isUri(linkedTo)) {
            throw new RefusedException(Refusal.REFERENCE_INVALID);
        }
        String region = Extension.matching(actor, "op:region", REGION, Refusal.EXTENSION_INVALID);
        return new AccountVersion(actor.id(), changed(actor, activity), subject, linkedTo, product, name(actor), birthDate,
                adult, Extension.date(actor, "op:adultSince"),
                region == null ? null : REGIONS.getOrDefault(region, region),
                Extension.constant(actor, "op:state", AccountState.class), Extension.flag(actor, "op:private"),
                Extension.date(actor, "op:notifiedAt"), Extension.date(actor, "op:asOf"));
    }

    private static Instant changed(Node actor, Node activity) {
        for (Instant date : new Instant[] {actor.date("updated"), activity.date("published"), actor.date("published")}) {
            if (date != null) {
                return date;
            }
        }
        throw new RefusedException(Refusal.VERSION_MISSING);
    }

    private static String name(Node actor) {
        String given = Objects.toString(actor.text("name"), Objects.toString(actor.text("preferredUsername"), ""));
        String name = PlainText.shortened(PlainText.of(given), NAME);
        return name.isEmpty() ? actor.id() : name;
    }
}
