package org.objectionportal.objection;

import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import org.objectionportal.vault.Vault;

/** Keeps what was typed safe until its author has signed in. */
@Singleton
class Drafts {


    private static final String PURPOSE = "draft";

    private final Vault vault;
    private final Clock clock;

    Drafts(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /** What was kept. */
    record Kept(String formKey, String owner, String grounds) {
    }

    /**
     * @param owner the mark of the form, empty without one
     * @return the handle for the browser's cookie
     */
    @Transactional
    String keep(String formKey, String owner, String grounds) {
        String handle = vault.newHandle();
        Draft draft = new Draft();
        draft.handleDigest = vault.digest(PURPOSE, handle);
        draft.formKey = formKey;
        draft.owner = owner;
        draft.grounds = vault.lock(grounds, placeOf(draft));
        draft.createdAt = clock.instant();
        draft.persist();
        return handle;
    }

    @Transactional
    Optional<Kept> find(String handle) {
        return Draft.alive(vault.digest(PURPOSE, handle), clock.instant())
                .map(draft -> new Kept(draft.formKey, draft.owner, vault.unlock(draft.grounds, placeOf(draft))));
    }

    @Transactional
    void forget(String handle) {
        Draft.deleteById(vault.digest(PURPOSE, handle));
    }

    @Scheduled(every = "10m", delayed = "1m")
    @Transactional
    void forgetOld() {
        Draft.forget(clock.instant());
    }

    private static String placeOf(Draft draft) {
        return "draft.grounds." + HexFormat.of().formatHex(draft.handleDigest);
    }
}
