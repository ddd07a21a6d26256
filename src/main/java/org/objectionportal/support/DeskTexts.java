package org.objectionportal.support;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.objectionportal.identity.DataSubject;
import org.objectionportal.language.Languages;
import org.objectionportal.language.Messages;
import org.objectionportal.objection.Times;

/** The texts of the support desk, which are in one language, and times as its agents read them. */
@Singleton
class DeskTexts {

    private final Messages messages;
    private final Languages languages;
    private final Times times;

    DeskTexts(Messages messages, Languages languages, Times times) {
        this.messages = messages;
        this.languages = languages;
        this.times = times;
    }

    SupportMessages texts() {
        return messages.in(languages.source(), SupportMessages.class);
    }

    ZoneId zoneOf(DataSubject agent) {
        return times.zoneOf(agent, Optional.empty());
    }

    String moment(ZoneId zone, Instant at) {
        return languages.source().moment(at, zone, texts()::moment);
    }
}
