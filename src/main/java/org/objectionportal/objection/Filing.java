package org.objectionportal.objection;

import java.time.ZoneId;
import java.util.Optional;

import org.objectionportal.identity.Jurisdiction;
import org.objectionportal.language.Language;

/**
 * What somebody files.
 *
 * @param subject       who (Keycloak's {@code sub})
 * @param mailAddress   where the confirmation goes, if anywhere
 * @param language      the language of the page it was filed on
 * @param jurisdiction  which law the confirmation explains
 * @param zone          the zone times are shown in
 * @param noticeVersion the notice the person had before them
 * @param grounds       what they wrote, possibly empty; no step of any decision reads it (Art. 21(1): optional here)
 * @param formKey       names the form, so that one form sent twice is one objection
 */
record Filing(String subject, Optional<String> mailAddress, Language language, Jurisdiction jurisdiction, ZoneId zone,
        int noticeVersion, String grounds, String formKey) {
}
