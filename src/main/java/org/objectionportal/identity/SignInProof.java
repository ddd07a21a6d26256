package org.objectionportal.identity;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A second sign-in, begun in one session: one key for one attempt, a short time to sign in, and a short time to use it. */
@Entity
class SignInProof extends PanacheEntityBase {

    static final Duration LONGEST = Duration.ofMinutes(10);

    private static final String BEGIN = """
            insert into sign_in_proof (handle_digest, key_digest, started_at) values (?1, ?2, ?3)
            on conflict (handle_digest) do update set key_digest = excluded.key_digest, started_at = excluded.started_at,
                proven_subject = null, proven_at = null""";

    @Id
    byte[] handleDigest;
    byte[] keyDigest;
    Instant startedAt;
    String provenSubject;
    Instant provenAt;

    /** In place of what the session has begun before. */
    static void begin(byte[] handleDigest, byte[] keyDigest, Instant now) {
        getEntityManager().createNativeQuery(BEGIN).setParameter(1, handleDigest).setParameter(2, keyDigest)
                .setParameter(3, now).executeUpdate();
    }

    /** @return whether it was there: of two who take it, one has it */
    boolean take() {
        return delete("handleDigest = ?1 and provenAt = ?2", handleDigest, provenAt) == 1;
    }

    /** Whether that key opens it now. */
    boolean isOpenFor(byte[] key, Instant now) {
        return keyDigest != null && MessageDigest.isEqual(keyDigest, key) && now.isBefore(startedAt.plus(LONGEST));
    }

    /** The key is used up. */
    void prove(String subject, Instant now) {
        keyDigest = null;
        provenSubject = subject;
        provenAt = now;
    }

    boolean isProven(Instant now) {
        return provenSubject != null && now.isBefore(provenAt.plus(LONGEST));
    }
}
