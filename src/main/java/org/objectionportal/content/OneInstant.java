package org.objectionportal.content;

import java.util.concurrent.Callable;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Reads in which every statement sees the database as of the same instant: a page whose counts are of before an act and
 * whose list is of after it contradicts itself. PostgreSQL's default lets each statement see its own instant.
 */
@Singleton
public class OneInstant {

    private final EntityManager entityManager;

    OneInstant(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What {@code reading} answers, in a transaction of its own that can write nothing. */
    public <T> T read(Callable<T> reading) {
        return QuarkusTransaction.requiringNew().call(() -> {
            entityManager.createNativeQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY").executeUpdate();
            return reading.call();
        });
    }
}
