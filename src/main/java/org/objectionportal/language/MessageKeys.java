package org.objectionportal.language;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How the methods of a message interface name the keys of its files. */
final class MessageKeys {

    private static final String SUFFIX = "Messages";

    private MessageKeys() {
    }

    /** {@code org.objectionportal.notice.NoticeMessages} → {@code notice}. */
    static String areaOf(Class<?> messages) {
        String name = messages.getSimpleName();
        return name.substring(0, name.length() - SUFFIX.length()).toLowerCase(java.util.Locale.ROOT);
    }

    /** {@code notice} → {@code org.objectionportal.notice.NoticeMessages}; an area is named like its package. */
    static String interfaceOf(String area) {
        return "org.objectionportal." + area + "." + Character.toUpperCase(area.charAt(0)) + area.substring(1) + SUFFIX;
    }

    static boolean hasKeyPerConstant(Method method) {
        return method.getParameterCount() == 1 && method.getParameterTypes()[0].isEnum();
    }

    static String keyOf(Method method, Enum<?> constant) {
        return method.getName() + "." + constant.name();
    }

    /** Every key the interface asks for, with the names of the arguments its text may use. */
    static Map<String, Set<String>> expected(Class<?> messages) {
        Map<String, Set<String>> keys = new LinkedHashMap<>();
        for (Method method : messages.getMethods()) {
            if (hasKeyPerConstant(method)) {
                for (Object constant : method.getParameterTypes()[0].getEnumConstants()) {
                    keys.put(keyOf(method, (Enum<?>) constant), Set.of());
                }
            } else {
                List<String> names = Arrays.stream(method.getParameters()).map(Parameter::getName).toList();
                keys.put(method.getName(), new TreeSet<>(names));
            }
        }
        return keys;
    }

    static Map<String, Object> named(Method method, Object[] arguments) {
        Map<String, Object> named = new HashMap<>();
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            Object value = arguments[i];
            named.put(parameters[i].getName(), value instanceof Enum<?> constant ? constant.name() : value);
        }
        return named;
    }
}
