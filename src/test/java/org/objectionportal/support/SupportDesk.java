package org.objectionportal.support;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.objectionportal.testing.Visitor;

/** How tests use the desk, and file what is looked up there. */
final class SupportDesk {

    static final String LOOK_UPS = "/support/look-ups";

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\">");

    private SupportDesk() {
    }

    /** The fields of a look-up for an everyday purpose. */
    static Map<String, String> lookUp(String sought) {
        return Map.of("sought", sought, "purpose", "MAIL_NOT_RECEIVED", "ticket", "T-2026/118");
    }

    /** Files an objection, or finds the one in force. @return its reference */
    static String objectionOf(Visitor person, String grounds) {
        Visitor.Page page = person.get("/en/objection");
        if (page.address().getPath().equals("/en/objection")) {
            Map<String, String> fields = new LinkedHashMap<>(Map.of("grounds", grounds));
            Matcher hidden = HIDDEN.matcher(page.body());
            while (hidden.find()) {
                fields.put(hidden.group(1), hidden.group(2));
            }
            page = person.post("/en/objection", fields);
        }
        String path = page.address().getPath();
        if (page.status() != 200 || !path.startsWith("/en/objections/")) {
            throw new AssertionError("Not filed: " + page.status() + " at " + path);
        }
        return path.substring("/en/objections/".length());
    }
}
