package org.objectionportal.objection;

import java.util.Optional;

import jakarta.inject.Singleton;

import org.objectionportal.content.Account;
import org.objectionportal.identity.DataSubject;
import org.objectionportal.identity.Jurisdiction;
import org.objectionportal.language.Language;
import org.objectionportal.notice.Notices;

/** Puts together what the portal knows of a person when they file. */
@Singleton
class Filings {

    private final Notices notices;
    private final Times times;

    Filings(Notices notices, Times times) {
        this.notices = notices;
        this.times = times;
    }

    Filing of(DataSubject person, Language language, Grounds grounds, String formKey) {
        Optional<String> region = Account.regionOf(person.subject());
        return new Filing(person.subject(), person.mailAddress(), language, Jurisdiction.of(region.orElse(null)),
                times.zoneOf(person, region), notices.current().number(), grounds.text(), formKey);
    }
}
