package org.objectionportal.support;

import java.util.Optional;

import org.objectionportal.identity.MailAddress;
import org.objectionportal.objection.Objection;
import org.objectionportal.objection.ObjectionReference;
import org.objectionportal.vault.Vault;

/** What a request is looked up by, always exact: no list of people, no wildcard, no part of a name. */
sealed interface Criterion {

    CriterionKind kind();

    /** Tells two look-ups for the same apart from others, without telling for what. */
    byte[] digest(Vault vault);

    Optional<Objection> find(Vault vault);

    /** @return empty when the text is neither a whole reference nor a whole address */
    static Optional<Criterion> read(String typed) {
        return typed.contains("@") ? MailAddress.read(typed).map(ByMailAddress::new)
                : ObjectionReference.read(typed).map(ByReference::new);
    }

    record ByReference(ObjectionReference reference) implements Criterion {

        @Override
        public CriterionKind kind() {
            return CriterionKind.REFERENCE;
        }

        @Override
        public byte[] digest(Vault vault) {
            return vault.digest("reference", reference.value());
        }

        @Override
        public Optional<Objection> find(Vault vault) {
            return Objection.anybodys(reference);
        }
    }

    record ByMailAddress(MailAddress address) implements Criterion {

        @Override
        public CriterionKind kind() {
            return CriterionKind.MAIL_ADDRESS;
        }

        @Override
        public byte[] digest(Vault vault) {
            return address.digest(vault);
        }

        @Override
        public Optional<Objection> find(Vault vault) {
            return Objection.anybodysNewest(address.digest(vault));
        }
    }
}
