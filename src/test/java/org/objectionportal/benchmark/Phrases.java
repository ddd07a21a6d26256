package org.objectionportal.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What people of one language write, and where they live. */
final class Phrases {

    private final String language;
    private final int weight;
    private final List<String> countries;
    private final List<String> sentences = new ArrayList<>();

    private Phrases(String language, int weight, List<String> countries) {
        this.language = language;
        this.weight = weight;
        this.countries = countries;
    }

    /** Those of all languages, in the order of the portal. */
    static List<Phrases> all() throws IOException {
        Map<String, Phrases> languages = new LinkedHashMap<>();
        for (String[] row : rows("languages.tsv")) {
            languages.put(row[0], new Phrases(row[0], Integer.parseInt(row[1]), List.of(row[2].split(" "))));
        }
        for (String[] row : rows("phrases.tsv")) {
            languages.get(row[0]).sentences.add(row[1]);
        }
        return List.copyOf(languages.values());
    }

    String language() {
        return language;
    }

    /** How many people speak it, in millions. */
    int weight() {
        return weight;
    }

    String country(Random random) {
        return countries.get(random.nextInt(countries.size()));
    }

    List<String> sentences() {
        return sentences;
    }

    /** Mostly one sentence, sometimes many. */
    String text(Random random) {
        StringBuilder text = new StringBuilder(sentence(random));
        while (text.length() < 2_000 && random.nextInt(100) < 38) {
            text.append(' ').append(sentence(random));
        }
        return text.toString();
    }

    private String sentence(Random random) {
        return sentences.get(random.nextInt(sentences.size()));
    }

    private static List<String[]> rows(String file) throws IOException {
        try (InputStream in = Phrases.class.getResourceAsStream("/benchmark/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t")).toList();
        }
    }
}
