package org.objectionportal.vault;

/** A vault for tests that need a real one without the portal. */
public final class VaultFixture {

    public static final String SECRET = "a secret of a test, long enough to be taken";

    private VaultFixture() {
    }

    public static Vault vault() {
        return new Vault(SECRET);
    }
}
