package org.objectionportal.objection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.objectionportal.testing.Person;
import org.objectionportal.testing.Visitor;
import org.objectionportal.testing.Wire;
import org.objectionportal.testing.Wire.Answer;

/** One signed-in person who files and withdraws, each request on a connection of its own, so that many can run at once. */
final class FilingClient {

    private static final Pattern REFERENCE = Pattern.compile("/[a-z]{2}/objections/([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})$");

    final Person person;
    final String cookie;

    FilingClient(Person person) {
        this.person = person;
        this.cookie = "session=" + Visitor.signedIn(person).cookie("session").orElseThrow();
    }

    /** The hidden fields of a form. */
    record Form(String key, String owner) {

        static Form in(String html) {
            return new Form(field(html, "form"), field(html, "owner"));
        }

        private static String field(String html, String name) {
            Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(html);
            assertTrue(field.find(), () -> "No field " + name + " in\n" + html);
            return field.group(1);
        }
    }

    Answer get(String path) {
        return Wire.get(path, "Cookie: " + cookie);
    }

    Form form() {
        Answer page = get("/en/objection");
        assertEquals(200, page.status());
        return Form.in(page.body());
    }

    Answer file(Form form, String grounds) {
        return send("/en/objection", form, URLEncoder.encode(grounds, StandardCharsets.UTF_8));
    }

    /** @param encoded the grounds as they go over the wire */
    Answer send(String path, Form form, String encoded) {
        return Wire.post(path, "form=" + form.key() + "&owner=" + form.owner() + "&grounds=" + encoded, "Cookie: " + cookie);
    }

    Answer withdraw(String reference) {
        return Wire.post("/en/objections/" + reference + "/withdrawal", "", "Cookie: " + cookie);
    }

    /** Files with a new form and tells the reference. */
    String filed(String grounds) {
        return reference(file(form(), grounds));
    }

    /** The reference an act led to. */
    static String reference(Answer answer) {
        assertEquals(303, answer.status(), answer::body);
        Matcher location = REFERENCE.matcher(answer.one("Location"));
        assertTrue(location.find(), () -> answer.one("Location"));
        return location.group(1);
    }
}
