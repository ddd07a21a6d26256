package org.objectionportal.objection;

import java.time.Instant;

import jakarta.persistence.EntityManager;

/**
 * The list the training side reads. Appending is one statement, and the last of its transaction: the row that holds
 * the position is locked from here to the commit and no longer.
 */
final class Exclusion {

    /** What an entry says about a person's content. */
    enum Effect {
        EXCLUDED, RELEASED
    }

    private static final String APPEND = """
            with next as (update exclusion_position set last = last + 1 returning last)
            insert into exclusion (position, subject, effect, at, objection_id)
            select last, :subject, :effect, :at, :objection from next""";

    private Exclusion() {
    }

    static void append(EntityManager entityManager, Objection objection, Effect effect, Instant at) {
        entityManager.flush();
        entityManager.createNativeQuery(APPEND)
                .setParameter("subject", objection.subject)
                .setParameter("effect", effect.name())
                .setParameter("at", at)
                .setParameter("objection", objection.id)
                .executeUpdate();
    }
}
