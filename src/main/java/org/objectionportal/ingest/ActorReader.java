package org.objectionportal.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.objectionportal.content.Change;
import org.objectionportal.content.Change.AccountVersion;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Reads an account from an actor with our own properties, written with the prefix {@code op:}
 * (https://objectionportal.org/ns#): {@code op:subject} (Keycloak "sub"), {@code op:product},
 * {@code op:birthDate} or {@code op:adult}, {@code op:region} (ISO 3166-1 alpha-2).
 */
final class ActorReader {

    static final Set<String> TYPES = Set.of("Person", "Group", "Organization", "Service", "Application");

    private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9._:@-]{1,255}");
    private static final Pattern PRODUCT = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
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
        String product = matching(actor, "op:product", PRODUCT, Refusal.PRODUCT_MISSING);
        if (product == null) {
            throw new RefusedException(Refusal.PRODUCT_MISSING);
        }
        LocalDate birthDate = birthDate(actor);
        Boolean adult = adult(actor);
        if (birthDate != null && adult != null) {
            throw new RefusedException(Refusal.EXTENSION_INVALID);
        }
        String subject = matching(actor, "op:subject", SUBJECT, Refusal.EXTENSION_INVALID);
        String region = matching(actor, "op:region", REGION, Refusal.EXTENSION_INVALID);
        return new AccountVersion(actor.id(), changed(actor, activity), subject, product, name(actor), birthDate, adult,
                region == null ? null : REGIONS.getOrDefault(region, region));
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

    private static String matching(Node actor, String property, Pattern form, Refusal otherwise) {
        JsonNode value = actor.json().path(property);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual() || !form.matcher(value.textValue()).matches()) {
            throw new RefusedException(otherwise);
        }
        return value.textValue();
    }

    private static LocalDate birthDate(Node actor) {
        String text = matching(actor, "op:birthDate", Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}"),
                Refusal.EXTENSION_INVALID);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new RefusedException(Refusal.EXTENSION_INVALID);
        }
    }

    private static Boolean adult(Node actor) {
        JsonNode value = actor.json().path("op:adult");
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isBoolean()) {
            throw new RefusedException(Refusal.EXTENSION_INVALID);
        }
        return value.booleanValue();
    }
}
