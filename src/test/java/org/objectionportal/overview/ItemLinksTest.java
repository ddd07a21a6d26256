package org.objectionportal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemLinksTest {

    private final ItemLinks links = new ItemLinks(Map.of("facebook", "facebook.com, fb.com"));

    @ParameterizedTest
    @ValueSource(strings = {"https://facebook.com/1", "https://www.facebook.com/1", "https://FB.com/1?a=b"})
    void a_link_to_the_product_is_shown(String url) {
        assertEquals(url, links.shown("FACEBOOK", url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/1", "https://facebook.com.evil.example/1", "https://notfacebook.com/1",
            "http://facebook.com/1", "https://facebook.com@evil.example/", "https://anna@facebook.com/",
            "javascript:alert(1)", "//facebook.com/1", "https://facebook.com\\evil.example/", "https://fаcebook.com/1"})
    void a_link_to_anywhere_else_is_not(String url) {
        assertEquals("", links.shown("FACEBOOK", url));
    }

    @Test
    void an_item_without_a_link_and_a_product_without_hosts_show_none() {
        assertEquals("", links.shown("FACEBOOK", null));
        assertEquals("", links.shown("THREADS", "https://facebook.com/1"));
    }
}
