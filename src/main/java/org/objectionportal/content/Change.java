package org.objectionportal.content;

import java.time.Instant;
import java.time.LocalDate;

import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Container;
import org.objectionportal.eligibility.Kind;

/** Something the platform tells us. Of two about the same thing the one with the later version stands. */
public sealed interface Change {

    /** The platform's identifier of what changed: an absolute URI of at most 1,024 bytes. */
    String uri();

    /** When it changed, in microseconds. */
    Instant version();

    /** The identifier of the account this is about. */
    String account();

    /** An account in full: what is {@code null} here is not known any more. The product never changes. */
    record AccountVersion(String uri, Instant version, String subject, String product, String name,
            LocalDate birthDate, Boolean adult, String region) implements Change {

        @Override
        public String account() {
            return uri;
        }
    }

    /** An item in full; {@code null} is "not known". {@code excerpt} is plain text of at most 280 code points. */
    record ItemVersion(String uri, Instant version, String account, Kind kind, Audience audience,
            Container container, Boolean privateMessage, Instant published, String excerpt, String url)
            implements Change {
    }

    /** An item is gone. {@code kind} is what it was, if that is said. */
    record ItemDeletion(String uri, Instant version, String account, Kind kind) implements Change {
    }
}
