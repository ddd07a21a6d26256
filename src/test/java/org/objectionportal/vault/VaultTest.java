package org.objectionportal.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

class VaultTest {

    private static final String SECRET = "4f1c9ab27de05836b1a7c2d9e8f35460";
    private static final String PLACE = "objection.grounds.K7M4-XPR9-3RTW";

    private final Vault vault = new Vault(SECRET);

    @Test
    void what_is_locked_is_read_again_in_its_place() {
        assertEquals("Ich möchte das nicht. Δεν θέλω. 😀", vault.unlock(vault.lock("Ich möchte das nicht. Δεν θέλω. 😀", PLACE), PLACE));
    }

    @Test
    void in_another_row_it_cannot_be_read() {
        byte[] locked = vault.lock("text", PLACE);
        assertThrows(IllegalStateException.class, () -> vault.unlock(locked, "objection.grounds.A2B3-C4D5-E6F7"));
    }

    @Test
    void every_changed_bit_is_noticed() {
        byte[] locked = vault.lock("text", PLACE);
        for (int bit = 0; bit < locked.length * 8; bit++) {
            byte[] changed = locked.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThrows(IllegalStateException.class, () -> vault.unlock(changed, PLACE));
        }
    }

    @Test
    void another_secret_reads_nothing() {
        byte[] locked = vault.lock("text", PLACE);
        Vault other = new Vault("b1a7c2d9e8f354604f1c9ab27de05836");
        assertThrows(IllegalStateException.class, () -> other.unlock(locked, PLACE));
        assertFalse(Arrays.equals(vault.digest("p", "a"), other.digest("p", "a")));
    }

    @Test
    void the_same_text_never_looks_the_same() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            assertTrue(seen.add(Arrays.toString(vault.lock("text", PLACE))));
        }
    }

    @Test
    void a_digest_finds_its_text_again_for_its_purpose_only() {
        assertArrayEquals(vault.digest("mail", "a@example.eu"), vault.digest("mail", "a@example.eu"));
        assertFalse(Arrays.equals(vault.digest("mail", "a@example.eu"), vault.digest("other", "a@example.eu")));
        assertFalse(Arrays.equals(vault.digest("mail", "a@example.eu"), vault.digest("mail", "b@example.eu")));
    }

    @Test
    void handles_have_256_bits_and_never_repeat() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            String handle = vault.newHandle();
            assertEquals(64, handle.length());
            assertTrue(seen.add(handle));
        }
    }

    @Test
    void a_short_secret_makes_no_vault() {
        assertThrows(IllegalArgumentException.class, () -> new Vault("short"));
    }
}
