package org.objectionportal.language;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

/**
 * Chooses a language from an {@code Accept-Language} header by the lookup of RFC 4647 section 3.4. It decides only
 * where a URL names no language; a prefixed URL is never sent elsewhere.
 */
@Singleton
public class Negotiation {

    private static final int LONGEST_HEADER = 1_000;

    /** Neighbours most readers of the first can read; never one a reader might take amiss (Norwegian, Danish). */
    private static final Map<String, String> NEIGHBOURS = Map.of(
            "ca", "es", "eu", "es", "gl", "es", "lb", "fr", "br", "fr", "fy", "nl", "gsw", "de", "cy", "en", "mo", "ro");

    private final Languages languages;

    Negotiation(Languages languages) {
        this.languages = languages;
    }

    /**
     * The offered language a reader with this header understands best.
     *
     * @param acceptLanguage the header as it came; what cannot be read in it, or all of an over-long one, counts as absent
     * @return never null: English when nothing fits
     */
    public Language choose(String acceptLanguage) {
        List<Locale.LanguageRange> ranges = parse(acceptLanguage);
        List<String> offered = languages.all().stream().map(Language::tag).toList();
        return Optional.ofNullable(Locale.lookupTag(ranges, offered))
                .or(() -> neighbour(ranges))
                .flatMap(languages::find)
                .orElseGet(languages::source);
    }

    private Optional<String> neighbour(List<Locale.LanguageRange> ranges) {
        return ranges.stream()
                .map(range -> NEIGHBOURS.get(range.getRange().split("-")[0]))
                .filter(tag -> tag != null && languages.find(tag).isPresent())
                .findFirst();
    }

    /** Each wish by itself: one that cannot be read, such as {@code de_DE}, says nothing about the others. */
    private static List<Locale.LanguageRange> parse(String header) {
        if (header == null || header.length() > LONGEST_HEADER) {
            return List.of();
        }
        return Stream.of(header.split(",")).map(String::strip).filter(wish -> !wish.isEmpty()).flatMap(Negotiation::wish)
                .filter(range -> range.getWeight() > 0)
                .sorted(Comparator.comparingDouble(Locale.LanguageRange::getWeight).reversed()).toList();
    }

    private static Stream<Locale.LanguageRange> wish(String text) {
        try {
            return Locale.LanguageRange.parse(text).stream();
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            // The parser of JDK 17 answers "-" with the second.
            return Stream.empty();
        }
    }
}
