package org.objectionportal.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.objectionportal.eligibility.AccountState;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Container;
import org.objectionportal.eligibility.ItemState;
import org.objectionportal.eligibility.Kind;

/** Something the platform tells us. Of two about the same thing the one with the later version stands. */
public sealed interface Change {

    /** The platform's identifier of what changed: an absolute URI of at most 1,024 bytes. */
    String uri();

    /** When it changed, in microseconds; {@code null} if it is a doubt and that is not known. */
    Instant version();

    /** The identifier of the account this is about; {@code null} if it is about none. */
    String account();

    /** The identifiers of the accounts of all its authors, {@link #account} first; empty if it is about none. */
    default List<String> authors() {
        return account() == null ? List.of() : List.of(account());
    }

    /**
     * An account in full: what is {@code null} here is not known any more. The product never changes.
     *
     * @param subject Keycloak "sub" of its owner
     * @param linkedTo without a subject: another account of the same owner
     * @param adultSince since when {@code adult} is true; {@code null}: since the platform first said so
     * @param hidden whether only those its owner lets in see what it publishes
     * @param notifiedAt when its owner was told about the programme
     * @param asOf until when everything of this account was told; {@code null}: what is said of the product
     */
    record AccountVersion(String uri, Instant version, String subject, String linkedTo, String product, String name,
            LocalDate birthDate, Boolean adult, Instant adultSince, String region, AccountState state, Boolean hidden,
            Instant notifiedAt, Instant asOf) implements Change {

        @Override
        public String account() {
            return uri;
        }
    }

    /**
     * An item in full; {@code null} is "not known".
     *
     * @param publicSince since when everybody can see it, if the platform says so
     * @param excerpt plain text of at most 280 code points
     * @param tagged identifiers of the accounts it tags or mentions
     * @param coauthors identifiers of the accounts of those who wrote it with {@code account}
     */
    record ItemVersion(String uri, Instant version, String account, Kind kind, Audience audience,
            Container container, Boolean privateMessage, ItemState state, boolean sensitive, Instant published,
            Instant publicSince, String excerpt, String url, Set<String> tagged, List<String> coauthors)
            implements Change {

        /** An item of one author. */
        public ItemVersion(String uri, Instant version, String account, Kind kind, Audience audience,
                Container container, Boolean privateMessage, ItemState state, boolean sensitive, Instant published,
                Instant publicSince, String excerpt, String url, Set<String> tagged) {
            this(uri, version, account, kind, audience, container, privateMessage, state, sensitive, published,
                    publicSince, excerpt, url, tagged, List.of());
        }

        @Override
        public List<String> authors() {
            return all(account, coauthors);
        }
    }

    /** An item has another audience now, and is otherwise as it was. */
    record ItemPlacement(String uri, Instant version, String account, Audience audience) implements Change {
    }

    /** An item is gone. {@code kind} is what it was, if that is said. */
    record ItemDeletion(String uri, Instant version, String account, Kind kind, List<String> coauthors) implements Change {

        /** The end of an item of one author. */
        public ItemDeletion(String uri, Instant version, String account, Kind kind) {
            this(uri, version, account, kind, List.of());
        }

        @Override
        public List<String> authors() {
            return all(account, coauthors);
        }
    }

    /**
     * There is a version of an item that could not be read; {@code null} as {@code version} if not even of when it is.
     *
     * @param content whether it is one with content, and not an end or something that is never taken
     */
    record ItemDoubt(String uri, Instant version, String account, List<String> coauthors, boolean content) implements Change {

        @Override
        public List<String> authors() {
            return all(account, coauthors);
        }
    }

    /** An account has blocked another, or does not block it any more. {@code uri} is that of the other. */
    record AccountBlock(String uri, Instant version, String account, boolean holds) implements Change {
    }

    /** A source has told everything of a product that happened before {@code version}. */
    record SourceState(String uri, Instant version, String product) implements Change {

        @Override
        public String account() {
            return null;
        }
    }

    private static List<String> all(String account, List<String> coauthors) {
        return coauthors.isEmpty() ? List.of(account)
                : Stream.concat(Stream.of(account), coauthors.stream()).distinct().toList();
    }
}
