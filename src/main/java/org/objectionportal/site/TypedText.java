package org.objectionportal.site;

import io.vertx.ext.web.RoutingContext;

/**
 * What a person typed into the form of the running request, for the error page, should there be one: it must not be lost.
 *
 * @param page  the page with the form, without its language
 * @param field the form's field
 * @param text  what was typed
 */
public record TypedText(String page, String field, String text) {

    /** Nobody typed anything. */
    public static final TypedText NONE = new TypedText("", "", "");

    private static final String KEY = TypedText.class.getName();

    public static void keep(RoutingContext context, String page, String field, String text) {
        context.put(KEY, text.isEmpty() ? NONE : new TypedText(page, field, text));
    }

    /** What was kept for the running request. */
    public static TypedText of(RoutingContext context) {
        TypedText typed = context.get(KEY);
        return typed == null ? NONE : typed;
    }
}
