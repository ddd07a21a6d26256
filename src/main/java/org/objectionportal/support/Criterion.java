package org.objectionportal.support;

import java.util.Optional;

import org.objectionportal.dispute.Dispute;
import org.objectionportal.dispute.DisputeList;
import org.objectionportal.dispute.DisputeReference;
import org.objectionportal.identity.MailAddress;
import org.objectionportal.objection.Objection;
import org.objectionportal.objection.ObjectionReference;
import org.objectionportal.vault.Vault;

/** What a request is looked up by, always exact: no list of people, no wildcard, no part of a name. */
sealed interface Criterion {

    CriterionKind kind();

    /** Tells two look-ups for the same apart from others, without telling for what. */
    byte[] digest(Vault vault);

    /** Keycloak's {@code sub} of who filed or disputed it. */
    Optional<String> find(Vault vault, DisputeList disputes);

    /** @return empty when the text is neither a whole reference nor a whole address */
    static Optional<Criterion> read(String typed) {
        return typed.contains("@") ? MailAddress.read(typed).map(ByMailAddress::new)
                : ObjectionReference.read(typed).<Criterion>map(ByReference::new)
                        .or(() -> DisputeReference.read(typed).map(ByDispute::new));
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
        public Optional<String> find(Vault vault, DisputeList disputes) {
            return Objection.anybodys(reference).map(Objection::subject);
        }
    }

    record ByDispute(DisputeReference reference) implements Criterion {

        @Override
        public CriterionKind kind() {
            return CriterionKind.REFERENCE;
        }

        @Override
        public byte[] digest(Vault vault) {
            return vault.digest("reference", reference.toString());
        }

        @Override
        public Optional<String> find(Vault vault, DisputeList disputes) {
            return disputes.find(reference).map(Dispute::subject);
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
        public Optional<String> find(Vault vault, DisputeList disputes) {
            return Objection.anybodysNewest(address.digest(vault)).map(Objection::subject);
        }
    }
}
