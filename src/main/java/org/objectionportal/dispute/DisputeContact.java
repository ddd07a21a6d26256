package org.objectionportal.dispute;

import java.time.ZoneId;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.objectionportal.identity.Jurisdiction;
import org.objectionportal.language.Language;
import org.objectionportal.vault.Vault;

/** How somebody is told the answer to their dispute: kept from its receipt, without the address from its end. */
@Entity
class DisputeContact extends PanacheEntityBase {

    @Id
    Long markId;
    byte[] recipient;
    String language;
    @Enumerated(EnumType.STRING)
    Jurisdiction jurisdiction;
    String zone;

    /** For Hibernate alone. */
    protected DisputeContact() {
    }

    DisputeContact(long mark, Optional<String> address, Language language, Jurisdiction jurisdiction, ZoneId zone, Vault vault) {
        this.markId = mark;
        this.recipient = address.map(to -> vault.lock(to, place())).orElse(null);
        this.language = language.tag();
        this.jurisdiction = jurisdiction;
        this.zone = zone.getId();
    }

    /** Empty when the person has no verified address. */
    Optional<String> address(Vault vault) {
        return Optional.ofNullable(recipient).map(locked -> vault.unlock(locked, place()));
    }

    /** Forgets addresses of disputes that were taken back. @return how many */
    static long forgetAddresses() {
        return update("recipient = null where recipient is not null"
                + " and exists (select 1 from ItemMark m where m.id = markId and m.until is not null)");
    }

    private String place() {
        return "dispute_contact.recipient." + markId;
    }
}
