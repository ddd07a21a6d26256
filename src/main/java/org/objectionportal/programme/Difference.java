package org.objectionportal.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.objectionportal.eligibility.Example;
import org.objectionportal.eligibility.Programme;

/** What is other in one version than in another, word by word and field by field. */
public final class Difference {

    /** Whether a word is in the one, in the other, or in both. */
    public enum Mark {
        SAME, REMOVED, ADDED;

        public boolean isRemoved() {
            return this == REMOVED;
        }

        public boolean isAdded() {
            return this == ADDED;
        }
    }

    /** A code, a number, a day, or an example. */
    public record Word(String text, Mark mark) {
    }

    private Difference() {
    }

    /** By field, but for the reason. */
    static Map<Field, List<Word>> of(Version before, Version after) {
        Programme one = before.programme();
        Programme other = after.programme();
        Map<Field, List<Word>> words = new EnumMap<>(Field.class);
        words.put(Field.PRODUCTS, words(one.products(), other.products()));
        words.put(Field.KINDS, words(one.kinds(), other.kinds()));
        words.put(Field.REGIONS, words(one.regions(), other.regions()));
        words.put(Field.ADULT_AGE, words(List.of(one.adultAge()), List.of(other.adultAge())));
        words.put(Field.NOTICE_LEAD_DAYS, words(List.of(one.noticeLead().toDays()), List.of(other.noticeLead().toDays())));
        words.put(Field.EARLIEST_PUBLISHED, words(one.firstDay().stream().toList(), other.firstDay().stream().toList()));
        words.put(Field.MAX_STALENESS_DAYS, words(List.of(one.maxStaleness().toDays()), List.of(other.maxStaleness().toDays())));
        words.put(Field.EXAMPLES, words(before.examples().stream().map(Example::line).toList(),
                after.examples().stream().map(Example::line).toList()).stream().filter(word -> word.mark() != Mark.SAME).toList());
        return words;
    }

    private static List<Word> words(Collection<?> before, Collection<?> after) {
        List<String> one = before.stream().map(Object::toString).toList();
        List<String> other = after.stream().map(Object::toString).toList();
        TreeSet<String> all = new TreeSet<>(one);
        all.addAll(other);
        List<Word> words = new ArrayList<>();
        for (String text : all) {
            words.add(new Word(text, !other.contains(text) ? Mark.REMOVED : one.contains(text) ? Mark.SAME : Mark.ADDED));
        }
        return words;
    }
}
