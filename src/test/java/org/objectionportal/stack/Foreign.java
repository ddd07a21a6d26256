package org.objectionportal.stack;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Objects of another class loader. Quarkus loads test classes anew for every profile, and a stack is too dear for
 * that: it lives in the JVM's own loader, and tests reach it through interfaces whose methods know only the JDK's types.
 */
final class Foreign {

    private Foreign() {
    }

    /** The same class, as the JVM's own loader knows it. */
    static Class<?> home(Class<?> type) {
        try {
            return Class.forName(type.getName(), true, ClassLoader.getSystemClassLoader());
        } catch (ClassNotFoundException e) {
            return type; // a runner that has the tests in its own loader only
        }
    }

    /** @return that object with the type as this loader knows it */
    static <T> T as(Class<T> type, Object object) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> call(object, method.getName(), method.getParameterTypes(), arguments)));
    }

    /** Calls a method by its name, whatever the loader of its class. */
    static Object call(Object target, String name, Class<?>[] types, Object... arguments) throws Exception {
        Class<?> owner = target instanceof Class<?> type ? type : target.getClass();
        Method method = owner.getDeclaredMethod(name, types);
        method.setAccessible(true);
        try {
            return method.invoke(target instanceof Class<?> ? null : target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
