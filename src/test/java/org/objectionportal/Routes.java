package org.objectionportal;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.inject.Any;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import io.quarkus.arc.Arc;
import io.vertx.ext.web.Router;

/** Every route the running portal has. */
final class Routes {

    private Routes() {
    }

    /** From the beans with {@link Path} and from the router, where what is served as bytes is. */
    static Set<String> of(Router router) {
        Set<String> routes = new TreeSet<>();
        Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream().map(bean -> bean.getBeanClass()).distinct()
                .filter(type -> type.isAnnotationPresent(Path.class)).forEach(type -> {
                    for (Method method : type.getDeclaredMethods()) {
                        for (Annotation annotation : method.getAnnotations()) {
                            HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
                            if (http != null) {
                                routes.add(http.value() + " " + path(type.getAnnotation(Path.class), method.getAnnotation(Path.class)));
                            }
                        }
                    }
                });
        router.getRoutes().stream().filter(route -> route.getPath() != null && route.methods() != null)
                .filter(route -> !route.getPath().endsWith("/")).forEach(route -> route.methods().stream()
                        .map(method -> method.name()).filter(method -> !method.equals("HEAD")).forEach(method -> routes.add(method + " "
                                + route.getPath().replaceFirst("^/[a-z]{2}/", "/{lang}/").replaceFirst("^/assets/.*", "/assets/*"))));
        return routes;
    }

    private static String path(Path type, Path method) {
        String path = ("/" + type.value() + "/" + (method == null ? "" : method.value())).replaceAll("/+", "/");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
