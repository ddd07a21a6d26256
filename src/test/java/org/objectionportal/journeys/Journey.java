package org.objectionportal.journeys;

import jakarta.inject.Inject;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.language.Messages;
import org.objectionportal.stack.Keycloak;
import org.objectionportal.stack.MailSink;

/** What tests in the browser share: the browser, the languages and their texts, Keycloak, the mail server. */
abstract class Journey {

    @RegisterExtension
    final Browsing browsing = new Browsing();
    @Inject
    Languages languages;
    @Inject
    Messages messages;
    Keycloak keycloak;
    MailSink sink;

    Language language(String tag) {
        return languages.find(tag).orElseThrow();
    }
}
