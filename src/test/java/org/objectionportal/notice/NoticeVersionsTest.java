package org.objectionportal.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.objectionportal.testing.Wire.get;

import java.util.Locale;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.language.Messages;
import org.objectionportal.stack.StackResource;

/** What was published stays readable beside what is in force, and neither is taken for the other. */
@QuarkusTest
@WithTestResource(StackResource.class)
class NoticeVersionsTest {

    @Inject
    Languages languages;

    @Inject
    Messages messages;

    @Inject
    Notices notices;

    @Test
    void an_older_version_says_that_it_is_no_longer_in_force_and_shows_no_rules_of_today() {
        NoticeVersion first = notices.versions().get(notices.versions().size() - 1);
        assertTrue(first.number() < notices.current().number());
        for (Language language : languages.all()) {
            NoticeMessages t = messages.in(language, NoticeMessages.class);
            String inForce = get("/" + language + "/notice").body();
            assertTrue(inForce.contains("href=\"/" + language + first.path() + "\""), language::tag);
            assertTrue(inForce.contains(t.matrixTitle()), language::tag);
            String older = get("/" + language + first.path()).body();
            assertTrue(older.contains(t.outdated(first.label())), language::tag);
            assertFalse(older.contains(t.matrixTitle()), language::tag);
            assertFalse(inForce.contains(t.outdated(first.label())), language::tag);
        }
    }

    @Test
    void a_language_that_came_later_shows_an_older_version_in_english_and_says_so() {
        Language later = new Language("nb", Locale.forLanguageTag("nb"), "norsk bokmål", "Norwegian Bokmål", false);
        NoticeText older = notices.text(notices.versions().get(notices.versions().size() - 1), later);
        assertEquals("en-GB", older.lang());
        assertEquals("de", notices.text(notices.current(), languages.find("de").orElseThrow()).lang());
        assertThrows(IllegalArgumentException.class, () -> notices.text(notices.current(), later));
    }
}
