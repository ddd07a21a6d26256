package org.objectionportal.ingest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as an address: absolute, of at most 1,024 bytes. */
class NodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://social.example/1", "as:Public", "a:b", "X:1", "tag:social.example,2026:1", "git+ssh://x", "a1.b-c:d",
            "https://social.example/ä", "https://social.example/👍", "urn:x:[y]#~!$&'()*+,;="})
    void absolute_addresses(String text) {
        assertTrue(Node.isUri(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "a:", "a", "/1", "//social.example", "1a:b", "+a:b", "é:b", "K:", "a b:c", "a:b c", "a:b\t", "a:\u0000", "a:\u007F",
            "a:<", "a:>", "a:\"", "a:{", "a:}", "a:|", "a:\\", "a:^", "a:`", "a:\uD83D", "https://social.example/ä b", "@:b", "[:b", "{:b"})
    void anything_else(String text) {
        assertFalse(Node.isUri(text));
    }

    @Test
    void at_most_1024_bytes() {
        assertTrue(Node.isUri("a:" + "b".repeat(1_022)));
        assertFalse(Node.isUri("a:" + "b".repeat(1_023)));
        assertTrue(Node.isUri("a:" + "ä".repeat(511)));
        assertFalse(Node.isUri("a:" + "ä".repeat(512)));
    }
}
