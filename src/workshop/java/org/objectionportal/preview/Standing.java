package org.objectionportal.preview;

import org.objectionportal.l10n.Status;

/**
 * How far one language is.
 *
 * @param status      by the ledger
 * @param findings    of the check of texts
 * @param screenshots pictures that have been made of its pages
 */
public record Standing(Status status, long findings, long screenshots) {

    public long done() {
        return status.screens().done();
    }

    public long all() {
        return status.screens().all();
    }

    public long signInDone() {
        return status.signIn().done();
    }

    public long signInAll() {
        return status.signIn().all();
    }

    public long noticeDone() {
        return status.notices().done();
    }

    public long noticeAll() {
        return status.notices().all();
    }

    /** Of everything: screens, sign-in, notice. */
    public long missing() {
        return status.total().missing();
    }

    public long stale() {
        return status.total().stale();
    }

    public long reviewed() {
        return status.total().reviewed();
    }

    public long total() {
        return status.total().all();
    }

    /** Whether nothing is left to do but reading and pictures. */
    public boolean isComplete() {
        return missing() == 0 && stale() == 0 && findings == 0;
    }
}
