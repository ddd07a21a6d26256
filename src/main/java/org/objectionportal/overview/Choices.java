package org.objectionportal.overview;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.objectionportal.content.ItemCount;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Reason;

/**
 * What a person can filter by: only what there is among their items, so that no choice leads to an empty list by itself.
 * What is chosen already stays on offer, also when nothing has it any more.
 *
 * @param products code and name
 * @param kinds    in the order of {@link Kind}
 * @param reasons  in the order of the rules
 * @param years    the latest first
 */
public record Choices(Map<String, String> products, Set<Kind> kinds, Set<Reason> reasons, List<Integer> years) {

    static Choices of(Map<String, String> products, Collection<ItemCount> counts, ContentQueryParameters chosen) {
        Set<Kind> kinds = new TreeSet<>(counts.stream().map(ItemCount::kind).filter(Objects::nonNull).toList());
        Set<Reason> reasons = new TreeSet<>(counts.stream().map(ItemCount::deciding).filter(Objects::nonNull).toList());
        Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        counts.forEach(count -> years.add(count.year()));
        if (!chosen.kind().isEmpty()) {
            kinds.add(chosen.filter().kind());
        }
        if (!chosen.reason().isEmpty()) {
            reasons.add(chosen.filter().reason());
        }
        if (!chosen.year().isEmpty()) {
            years.add(chosen.filter().year());
        }
        return new Choices(products, kinds, reasons, List.copyOf(years));
    }
}
