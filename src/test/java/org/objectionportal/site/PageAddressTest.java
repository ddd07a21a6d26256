package org.objectionportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectionportal.language.Languages;

/** Where the language selector may lead. */
class PageAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/notice", "/notice/1", "/content?status=eligible&product=FACEBOOK", "/content?after=a-b_c%3D", "/sign-in?to=content",
            "/objections/K7M4-XPR9-3RTW/withdrawal", "/notice?", "/content?back=https://evil.example/"})
    void a_page_of_ours_is_read_as_it_stands(String page) {
        assertEquals("/mt" + page, PageAddress.read(page).orElseThrow().in(new Languages().find("mt").orElseThrow()).toString());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "notice", "//evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example", "javascript:alert(1)",
            "/..//evil.example", "/../support", "/./notice", "/notice/", "/notice/../../support", "/%2e%2e/support", "/notice;x", "/notice#x",
            "/notice?a b", "/notice?%zz", "/notice?%4", "/notice\r\nSet-Cookie: x=y", "/notice?\nx", "/notice?x=<script>", "/@evil.example",
            "/:80/x", "/nötice", "/notice?ö", "/notice?a?b", "/notice\u0000"})
    void what_is_no_page_of_ours_leads_nowhere(String page) {
        assertEquals(Optional.empty(), PageAddress.read(page));
    }
}
