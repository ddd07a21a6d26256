package org.objectionportal.benchmark;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Somebody invented: an account and any number of items, the same ones for the same seed. */
final class GeneratedPerson {

    /** Nothing generated is later, so that it is the same tomorrow. */
    private static final Instant LAST = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant NOTIFIED = Instant.parse("2026-09-01T06:00:00Z");
    private static final long YEAR = 31_557_600;
    private static final long FIRST = Instant.parse("2008-01-01T00:00:00Z").getEpochSecond();

    private final Random random;
    private final Phrases phrases;
    private final String uri;
    private final long joined;

    GeneratedPerson(long seed, int rank, Phrases phrases) {
        random = new Random(seed * 1_000_003 + rank);
        this.phrases = phrases;
        uri = "https://generated.example/" + seed + "/" + rank;
        joined = FIRST + (long) (random.nextDouble() * random.nextDouble() * (LAST.getEpochSecond() - FIRST - YEAR));
    }

    /** @param asOf up to when everything of it is known */
    ObjectNode account(String subject, Instant asOf) {
        ObjectNode line = object("Person").put("id", uri).put("updated", LAST.toString()).put("op:asOf", asOf.toString())
                .put("name", "Generated " + phrases.language())
                .put("op:product", random.nextInt(100) < 65 ? "FACEBOOK" : "INSTAGRAM").put("op:subject", subject)
                .put("op:region", phrases.country(random));
        int age = random.nextInt(100) < 5 ? 13 + random.nextInt(5) : 18 + random.nextInt(60);
        if (random.nextInt(100) < 97) {
            line.put("op:birthDate", LocalDate.of(2026, 11, 1).minusYears(age).minusDays(random.nextInt(364)).toString());
        }
        line.put("op:state", random.nextInt(100) < 97 ? "active" : "deactivated").put("op:private", random.nextInt(100) < 9);
        if (random.nextInt(100) < 96) {
            line.put("op:notifiedAt", NOTIFIED.toString());
        }
        return line;
    }

    /** @param number from 0 */
    ObjectNode item(int number) {
        // People post more of late than long ago.
        long at = joined + (long) (Math.sqrt(random.nextDouble()) * (LAST.getEpochSecond() - joined));
        ObjectNode line = object(kind()).put("id", uri + "/" + number).put("attributedTo", uri)
                .put("published", Instant.ofEpochSecond(at).toString());
        line.putObject("contentMap").put(phrases.language(), phrases.text(random));
        line.put("mediaType", "text/plain").put("url", uri + "/" + number);
        address(line);
        surround(line);
        return line;
    }

    private String kind() {
        int of100 = random.nextInt(100);
        return of100 < 64 ? "Note" : of100 < 88 ? "Image" : of100 < 95 ? "Video" : of100 < 97 ? "Article" : of100 < 99 ? "Question" : "Event";
    }

    private void address(ObjectNode line) {
        int of100 = random.nextInt(100);
        if (of100 < 62) {
            line.put("to", "as:Public");
        } else if (of100 < 90) {
            line.put("to", uri + "/followers");
        } else if (of100 < 94) {
            line.put("to", uri + "/followers").put("cc", "as:Public");
        }
    }

    private void surround(ObjectNode line) {
        int of100 = random.nextInt(100);
        if (of100 < 8) {
            ObjectNode group = line.putObject("context").put("type", "Group").put("id", "https://generated.example/groups/" + random.nextInt(500));
            int visibility = random.nextInt(10);
            if (visibility < 9) {
                group.put("op:visibility", visibility < 6 ? "public" : "closed");
            }
        } else if (of100 < 24) {
            ObjectNode parent = line.putObject("inReplyTo").put("type", "Note").put("id", "https://generated.example/others/" + random.nextInt(1_000_000));
            if (random.nextInt(10) < 7) {
                parent.put("to", "as:Public");
            }
        }
    }

    private static ObjectNode object(String type) {
        return JsonNodeFactory.instance.objectNode().put("@context", "https://www.w3.org/ns/activitystreams").put("type", type);
    }
}
