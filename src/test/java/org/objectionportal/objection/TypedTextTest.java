package org.objectionportal.objection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.objectionportal.objection.FilingClient.reference;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.objectionportal.objection.FilingClient.Form;
import org.objectionportal.stack.StackResource;
import org.objectionportal.testing.Wire;
import org.objectionportal.testing.Wire.Answer;

/** What people type, and what attackers send in its place. */
@QuarkusTest
@WithTestResource(StackResource.class)
class TypedTextTest extends FilingFixture {

    @Test
    void five_thousand_characters_of_any_script_are_kept_to_the_letter() throws Exception {
        for (String letter : List.of("a", "я", "😀", "ħ", "ώ", "ß", "<", "&", "\"", "ﬃ")) {
            FilingClient anna = newcomer();
            String grounds = letter.repeat(5_000);
            String reference = anna.filed(grounds);
            assertEquals(grounds, groundsOf(anna, reference));
        }
        FilingClient lines = newcomer();
        String text = "x" + "\n".repeat(4_998) + "y";
        String reference = reference(lines.send("/en/objection", lines.form(), "x" + "%0D%0A".repeat(4_998) + "y"));
        assertEquals(text, groundsOf(lines, reference));
    }

    @Test
    void one_character_more_is_refused_with_the_text_kept_and_nothing_stored() throws Exception {
        FilingClient anna = newcomer();
        for (String letter : List.of("a", "я", "😀")) {
            for (String language : List.of("en", "de", "el", "mt")) {
                Answer answer = anna.send("/" + language + "/objection", anna.form(), URLEncoder.encode(letter.repeat(5_001), StandardCharsets.UTF_8));
                assertEquals(422, answer.status());
                assertTrue(answer.body().contains(letter.repeat(5_001)));
                assertEquals("no-store", answer.one("Cache-Control"));
            }
        }
        assertNothing(anna);
    }

    @Test
    void saying_nothing_is_objecting() throws Exception {
        for (String nothing : List.of("", "%20%20", "%0D%0A%09", "%00", "%EF%BB%BF")) {
            FilingClient anna = newcomer();
            reference(anna.send("/en/objection", anna.form(), nothing));
            assertEquals(1, inForce(anna));
        }
        FilingClient without = newcomer();
        reference(Wire.post("/en/objection", "owner=" + ownerOf(without), "Cookie: " + without.cookie));
        assertEquals(1, inForce(without));
    }

    @Test
    void strange_bytes_neither_fail_nor_arrive_as_something_else() throws Exception {
        for (String[] sentAndKept : new String[][] {{"a%00b", "ab"}, {"a%0Db%0D%0Ac", "a\nb\nc"}, {"%EF%BB%BFa", "a"}, {"a%1B%5B31mb", "a[31mb"},
                {"%E2%80%AEabc", "\u202Eabc"}, {"%E2%81%A6a%E2%81%A9", "\u2066a\u2069"}, {"%EF%BF%BF", "\uFFFF"}, {"%C2%85a", "a"},
                {"a%CC%81", "á"}, {"%F0%9F%87%AA%F0%9F%87%BA", "🇪🇺"}, {"a" + "%CC%A7".repeat(4_999), null},
                {"%3Cscript%3Ealert(1)%3C%2Fscript%3E", "<script>alert(1)</script>"}, {"%7Bt.secret%7D", "{t.secret}"},
                {"%27%3B+drop+table+objection%3B--", "'; drop table objection;--"}, {"a%2500b", "a%00b"}, {"a+b%2Bc", "a b+c"}}) {
            FilingClient anna = newcomer();
            String reference = reference(anna.send("/en/objection", anna.form(), sentAndKept[0]));
            if (sentAndKept[1] != null) {
                assertEquals(sentAndKept[1], groundsOf(anna, reference), sentAndKept[0]);
            }
        }
    }

    @Test
    void what_is_no_text_is_not_filed_as_one() throws Exception {
        FilingClient anna = newcomer();
        for (String bytes : List.of("%C3%28", "%ED%A0%80", "%ED%B0%80", "%F5%80%80%80", "%C0%AF", "%FF", "a%80b", "%E2%82")) {
            Answer answer = anna.send("/en/objection", anna.form(), bytes);
            assertEquals(400, answer.status(), bytes);
        }
        for (String bytes : List.of("%zz", "%", "%4", "%%", "%+1", "%0x")) {
            assertEquals(400, anna.send("/en/objection", anna.form(), bytes).status(), bytes);
        }
        assertNothing(anna);
    }

    @Test
    void a_field_sent_twice_is_not_filed() throws Exception {
        FilingClient anna = newcomer();
        Form form = anna.form();
        for (String twice : List.of("grounds=b", "form=" + "0".repeat(64), "owner=" + form.owner(), "owner=x")) {
            assertEquals(400, anna.send("/en/objection", form, "a&" + twice).status(), twice);
        }
        assertNothing(anna);
    }

    @Test
    void what_a_form_says_beyond_its_fields_changes_nothing() throws Exception {
        FilingClient anna = newcomer();
        FilingClient ben = newcomer();
        String more = "a&subject=" + ben.person.subject() + "&filedAt=2020-01-01&withdrawnAt=2020-01-01&reference=K7M4-XPR9-3RTW&status=x&id=1&role=x";
        String reference = reference(Wire.post("/en/objection?subject=" + ben.person.subject() + "&grounds=query", "form=" + anna.form().key()
                + "&owner=" + ownerOf(anna) + "&grounds=" + more, "Cookie: " + anna.cookie));
        assertEquals("a", groundsOf(anna, reference));
        assertEquals(1, inForce(anna));
        assertFalse(reference.equals("K7M4-XPR9-3RTW"));
        assertNothing(ben);
    }
}
