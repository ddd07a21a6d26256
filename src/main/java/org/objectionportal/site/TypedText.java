package org.objectionportal.site;

import io.vertx.ext.web.RoutingContext;

/** What a person typed into the form of the running request, for the error page, should there be one: it must not be lost. */
public final class TypedText {

    private static final String KEY = TypedText.class.getName();

    private TypedText() {
    }

    public static void keep(RoutingContext context, String typed) {
        context.put(KEY, typed);
    }

    /** Empty when nothing was typed. */
    public static String of(RoutingContext context) {
        String typed = context.get(KEY);
        return typed == null ? "" : typed;
    }
}
