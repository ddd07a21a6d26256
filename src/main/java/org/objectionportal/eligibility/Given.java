package org.objectionportal.eligibility;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A snapshot to be described by what is different about it: everything else passes. Attributes are named by level and
 * component, such as {@code item.audience}; so none can be forgotten, as they are the components there are.
 */
final class Given {

    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private final Map<String, Object> values;
    private final Instant at;

    private Given(Map<String, Object> values, Instant at) {
        this.values = values;
        this.at = at;
    }

    /** A public post of an adult in the EU who was told long ago. */
    static Given everythingPasses() {
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, new PersonFacts(false));
        put(values, new AccountFacts(LocalDate.of(1990, 5, 4), null, null, "DE", AccountState.ACTIVE, false,
                Instant.EPOCH, Instant.parse("2026-06-01T00:00:00Z"), Instant.parse("2026-11-24T00:00:00Z"), false,
                false, false));
        put(values, new ItemFacts("FACEBOOK", Kind.POST, false, Audience.PUBLIC, Container.NONE, ItemState.LIVE,
                Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-01-01T00:00:00Z"), true, false, false, false,
                false, false, false));
        return new Given(values, NOW);
    }

    /** The names of all attributes there are. */
    static List<String> attributes() {
        return new ArrayList<>(everythingPasses().values.keySet());
    }

    Given at(Instant instant) {
        return new Given(values, instant);
    }

    Given with(String attribute, Object value) {
        if (!values.containsKey(attribute)) {
            throw new IllegalArgumentException("There is no " + attribute);
        }
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.put(attribute, value);
        return new Given(changed, at);
    }

    /** @param text as in the tables: {@code unknown} for null, else as the type writes it */
    Given withText(String attribute, String text) {
        return with(attribute, "unknown".equals(text) ? null : parse(type(attribute), text));
    }

    Object value(String attribute) {
        return values.get(attribute);
    }

    Snapshot snapshot() {
        return new Snapshot(facts(PersonFacts.class), facts(AccountFacts.class), facts(ItemFacts.class), at);
    }

    static Class<?> type(String attribute) {
        for (Class<?> level : List.of(PersonFacts.class, AccountFacts.class, ItemFacts.class)) {
            for (RecordComponent component : level.getRecordComponents()) {
                if (name(level, component).equals(attribute)) {
                    return component.getType();
                }
            }
        }
        throw new IllegalArgumentException("There is no " + attribute);
    }

    private <F> F facts(Class<F> level) {
        List<Class<?>> types = new ArrayList<>();
        List<Object> given = new ArrayList<>();
        for (RecordComponent component : level.getRecordComponents()) {
            types.add(component.getType());
            given.add(values.get(name(level, component)));
        }
        try {
            return level.getDeclaredConstructor(types.toArray(Class<?>[]::new)).newInstance(given.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void put(Map<String, Object> values, Record facts) {
        for (RecordComponent component : facts.getClass().getRecordComponents()) {
            try {
                values.put(name(facts.getClass(), component), component.getAccessor().invoke(facts));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }

    private static String name(Class<?> level, RecordComponent component) {
        return level.getSimpleName().replace("Facts", "").toLowerCase(java.util.Locale.ROOT) + "." + component.getName();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object parse(Class<?> type, String text) {
        if (type.isEnum()) {
            return Enum.valueOf((Class) type, text);
        }
        return type == Boolean.class ? (Object) yesOrNo(text) : type == LocalDate.class ? LocalDate.parse(text)
                : type == Instant.class ? instant(text) : text;
    }

    static Instant instant(String text) {
        return Instant.parse(text.contains("T") ? text : text + "T00:00:00Z");
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("Neither yes nor no: " + text);
        };
    }
}
