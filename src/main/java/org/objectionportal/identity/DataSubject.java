package org.objectionportal.identity;

import java.security.Principal;
import java.time.ZoneId;
import java.util.Optional;

import io.quarkus.security.identity.SecurityIdentity;

/**
 * Somebody who is signed in, mostly an identified natural person in the sense of Art. 4(1) GDPR; a support agent, too.
 *
 * @param subject       Keycloak's {@code sub}: identifies the person for ever, unlike name and address
 * @param email         their address, null when Keycloak has none
 * @param emailVerified whether Keycloak has seen them receive mail there; no mail goes to any other address
 * @param zone          the time zone in their profile, if any
 */
public record DataSubject(String subject, String email, boolean emailVerified, Optional<ZoneId> zone) implements Principal {

    /** Every signed-in person who is not staff. */
    public static final String ROLE = "data-subject";
    /** Staff who look requests up; realm role in Keycloak. */
    public static final String SUPPORT_AGENT = "support-agent";
    /** Staff who set the parameters of the rules; realm role in Keycloak. */
    public static final String OPERATOR = "operator";

    /** The person a request came from. @throws ClassCastException when the caller let anonymous requests through */
    public static DataSubject of(SecurityIdentity identity) {
        return (DataSubject) identity.getPrincipal();
    }

    /** Where mail may go. */
    public Optional<String> mailAddress() {
        return emailVerified ? Optional.ofNullable(email) : Optional.empty();
    }

    @Override
    public String getName() {
        return subject;
    }

    /** Never the address: this text ends in logs. */
    @Override
    public String toString() {
        return "DataSubject";
    }
}
