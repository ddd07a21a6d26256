package org.objectionportal.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Content as a platform would have it: people of all 24 languages, few with very many items and many with few (Zipf), of
 * all kinds, audiences and years. The same for the same numbers.
 *
 * @param people how many have an account
 * @param items  how many they have together
 * @param asOf   up to when it is all known: what is known of long ago is not eligible
 */
record GeneratedContent(long seed, int people, int items, Instant asOf) {

    private static final double SKEW = 1.1;

    interface Lines {

        void add(ObjectNode line) throws IOException;
    }

    /** Person by person, the account first. */
    void write(Lines lines) throws IOException {
        List<Phrases> languages = Phrases.all();
        int[] shares = shares();
        Random random = new Random(seed);
        for (int rank = 0; rank < people; rank++) {
            // The first ones take turns, so that every language is there however few they are.
            Phrases phrases = rank < languages.size() ? languages.get(rank) : spoken(languages, random);
            GeneratedPerson person = new GeneratedPerson(seed, rank, phrases);
            lines.add(person.account(subject(rank), asOf));
            for (int number = 0; number < shares[rank]; number++) {
                lines.add(person.item(number));
            }
        }
    }

    /** How many items each has, in the order of their rank. */
    int[] shares() {
        double all = 0;
        for (int rank = 1; rank <= people; rank++) {
            all += Math.pow(rank, -SKEW);
        }
        int[] shares = new int[people];
        double sum = 0;
        int given = 0;
        for (int rank = 1; rank <= people; rank++) {
            sum += Math.pow(rank, -SKEW);
            int until = rank == people ? items : (int) Math.round(items * sum / all);
            shares[rank - 1] = until - given;
            given = until;
        }
        return shares;
    }

    private String subject(int rank) {
        return UUID.nameUUIDFromBytes((seed + "/" + rank).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static Phrases spoken(List<Phrases> languages, Random random) {
        int at = random.nextInt(languages.stream().mapToInt(Phrases::weight).sum());
        for (Phrases phrases : languages) {
            at -= phrases.weight();
            if (at < 0) {
                return phrases;
            }
        }
        throw new AssertionError("Weights do not add up");
    }
}
