package org.objectionportal.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts what a stolen database must not tell: addresses, reasons, sessions. AES-256-GCM with a fresh nonce per
 * value (NIST SP 800-38D); where a value belongs is authenticated with it, so that one row's secret is unreadable in
 * another row. Look-ups by an exact value go over a keyed digest (HMAC-SHA-256), which a list of guesses cannot reverse.
 */
@Singleton
public class Vault {

    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    /** 256 bits: the longest a guess could ever need to be. */
    private static final int HANDLE_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec encryption;
    private final SecretKeySpec digest;

    /** @throws IllegalArgumentException when the secret is shorter than 32 characters */
    Vault(@ConfigProperty(name = "portal.secret") String secret) {
        if (secret.length() < 32) {
            throw new IllegalArgumentException("PORTAL_SECRET needs at least 32 characters");
        }
        byte[] master = secret.getBytes(StandardCharsets.UTF_8);
        this.encryption = new SecretKeySpec(hmac(new SecretKeySpec(master, "HmacSHA256"), "encryption"), "AES");
        this.digest = new SecretKeySpec(hmac(new SecretKeySpec(master, "HmacSHA256"), "digest"), "HmacSHA256");
    }

    /**
     * Locks a text away.
     *
     * @param place table, column and row it belongs to; reading asks for the same
     */
    public byte[] lock(String text, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] locked = crypt(Cipher.ENCRYPT_MODE, nonce, place, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(1 + NONCE_BYTES + locked.length).put(VERSION).put(nonce).put(locked).array();
    }

    /** @throws IllegalStateException when the value was changed, moved from another place or locked with another secret */
    public String unlock(byte[] locked, String place) {
        if (locked.length <= NONCE_BYTES || locked[0] != VERSION) {
            throw new IllegalStateException("Not a value this portal locked, at " + place);
        }
        byte[] nonce = Arrays.copyOfRange(locked, 1, 1 + NONCE_BYTES);
        byte[] rest = Arrays.copyOfRange(locked, 1 + NONCE_BYTES, locked.length);
        return new String(crypt(Cipher.DECRYPT_MODE, nonce, place, rest), StandardCharsets.UTF_8);
    }

    /** A digest that finds a value again without telling it. */
    public byte[] digest(String purpose, String text) {
        return hmac(digest, purpose + '\n' + text);
    }

    /** A handle nobody can guess (ASVS 7.2.3), 64 hexadecimal digits. */
    public String newHandle() {
        byte[] handle = new byte[HANDLE_BYTES];
        random.nextBytes(handle);
        return java.util.HexFormat.of().formatHex(handle);
    }

    private byte[] crypt(int mode, byte[] nonce, String place, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, encryption, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A locked value could not be read, at " + place, e);
        }
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }
}
