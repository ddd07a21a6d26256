package org.objectionportal.language;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

/**
 * Gives out typed texts: {@code messages.in(german, NoticeMessages.class).title()}.
 * <p>
 * A feature declares its texts as an interface {@code org.objectionportal.<area>.<Area>Messages}; the words stand in
 * {@code i18n/messages/<area>/<language>.properties} as ICU MessageFormat patterns under the method's name. A method
 * with one enum parameter and nothing else has a text per constant: {@code reason.NOT_PUBLIC}. What Java or a template
 * asks for is checked by the compiler; that the files hold it, by {@link MessageCheck} in the build and at start-up.
 */
@Singleton
public class Messages {

    private final MessageFiles files;
    private final Map<Language, Map<Class<?>, Object>> views = new ConcurrentHashMap<>();

    Messages(MessageFiles files) {
        this.files = files;
    }

    /** The texts of one area in one language. The object is stateless and may be shared by threads. */
    public <T> T in(Language language, Class<T> area) {
        return area.cast(views.computeIfAbsent(language, l -> new ConcurrentHashMap<>())
                .computeIfAbsent(area, a -> Proxy.newProxyInstance(a.getClassLoader(), new Class<?>[] {a},
                        view(language, MessageKeys.areaOf(a)))));
    }

    private InvocationHandler view(Language language, String area) {
        return (proxy, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return method.getName().equals("equals") ? (Object) (proxy == arguments[0])
                        : method.getName().equals("hashCode") ? (Object) System.identityHashCode(proxy)
                        : area + "/" + language;
            }
            return text(language, area, method, arguments);
        };
    }

    private String text(Language language, String area, Method method, Object[] arguments) {
        Map<String, Pattern> patterns = files.patterns(area, language);
        if (MessageKeys.hasKeyPerConstant(method)) {
            return patterns.get(MessageKeys.keyOf(method, (Enum<?>) arguments[0])).format(Map.of());
        }
        return patterns.get(method.getName()).format(MessageKeys.named(method, arguments));
    }
}
