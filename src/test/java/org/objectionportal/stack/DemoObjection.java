package org.objectionportal.stack;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.objectionportal.testing.Visitor;

/** Clara of the demonstration has already objected: she does it as anybody would, through the portal's own pages. */
final class DemoObjection {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"(form|owner)\" value=\"([^\"]*)\">");

    private final Visitor clara;

    DemoObjection(String portalUrl) {
        this.clara = new Visitor(URI.create(portalUrl));
    }

    /** Does nothing when she has one in force, from an earlier start. */
    void file() {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(clara.signIn("clara", "en", "objection").body());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        if (!fields.isEmpty()) {
            fields.put("grounds", "");
            clara.post("/en/objection", fields);
        }
    }
}
