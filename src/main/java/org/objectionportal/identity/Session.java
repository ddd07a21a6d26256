package org.objectionportal.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** One browser's signed-in session (ASVS chapter 7). It ends by itself when idle or old, at once when signed out. */
@Entity
class Session extends PanacheEntityBase {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);
    static final Duration STAFF_IDLE = Duration.ofMinutes(15);
    static final Duration STAFF_LONGEST = Duration.ofHours(8);
    /** Last-seen is written at most this often: reading a page should not write. */
    private static final Duration NOTING = Duration.ofMinutes(1);

    @Id
    byte[] handleDigest;
    String subject;
    String keycloakSid;
    String role;
    byte[] claims;
    Instant createdAt;
    Instant lastSeenAt;

    /** The session of that handle, if it is alive. */
    static Optional<Session> alive(byte[] handleDigest, Instant now) {
        return Session.<Session>findByIdOptional(handleDigest).filter(s -> s.isAlive(now));
    }

    /** Notes that it was seen; one that has been signed out meanwhile stays gone. */
    static void noteSeen(byte[] handleDigest, Instant now) {
        update("lastSeenAt = ?1 where handleDigest = ?2 and lastSeenAt < ?1", now, handleDigest);
    }

    /** Whether it is time to note that it was seen. */
    boolean isToBeNoted(Instant now) {
        return lastSeenAt.plus(NOTING).isBefore(now);
    }

    /** @param keycloakSid the session at Keycloak it ends with from now on */
    static void belongTo(byte[] handleDigest, String keycloakSid) {
        update("keycloakSid = ?1 where handleDigest = ?2", keycloakSid, handleDigest);
    }

    /** Ends every session Keycloak knows under that id. @return how many ended */
    static long endAll(String keycloakSid) {
        return delete("keycloakSid", keycloakSid);
    }

    /** Ends every session of a person. @return how many ended */
    static long endAllOf(String subject) {
        return delete("subject", subject);
    }

    /** Forgets sessions nobody can use any more. @return how many */
    static long forget(Instant now) {
        return delete("createdAt < ?1 or lastSeenAt < ?2", now.minus(LONGEST), now.minus(IDLE));
    }

    boolean isAlive(Instant now) {
        boolean staff = isStaff();
        return now.isBefore(createdAt.plus(staff ? STAFF_LONGEST : LONGEST))
                && now.isBefore(lastSeenAt.plus(staff ? STAFF_IDLE : IDLE));
    }

    private boolean isStaff() {
        return !role.equals(DataSubject.ROLE);
    }
}
