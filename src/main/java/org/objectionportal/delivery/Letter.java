package org.objectionportal.delivery;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import org.objectionportal.identity.Jurisdiction;
import org.objectionportal.language.Language;

/**
 * What a person is to be told.
 *
 * @param kind         what happened
 * @param reference    the reference of the objection or dispute it happened to, as people read it
 * @param subject      Keycloak's {@code sub} of the person
 * @param language     the language it happened in; the mail is in the same
 * @param jurisdiction which text of the law, and whom to complain to
 * @param zone         the zone times are told in
 * @param happenedAt   when it happened
 * @param page         the page the mail leads to, without its language, e.g. {@code /content}
 * @param messageKey   tells apart what happened to one reference, e.g. {@code filed}: the same key is never mailed twice
 * @param endsAt       when what it is about ends, of mails that tell that
 */
public record Letter(DeliveryKind kind, String reference, String subject, Language language, Jurisdiction jurisdiction,
        ZoneId zone, Instant happenedAt, String page, String messageKey, Optional<Instant> endsAt) {
}
