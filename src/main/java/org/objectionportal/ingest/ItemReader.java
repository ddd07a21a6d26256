package org.objectionportal.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.objectionportal.content.Change;
import org.objectionportal.content.Change.ItemDeletion;
import org.objectionportal.content.Change.ItemVersion;
import org.objectionportal.eligibility.ItemState;
import org.objectionportal.eligibility.Kind;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads an item of content: as it stands alone, or as an activity carries it. */
final class ItemReader {

    /** The kind each type stands for. ChatMessage is the fediverse's extension for private messages. */
    static final Map<String, Kind> KINDS = Map.of("Note", Kind.POST, "Article", Kind.ARTICLE, "Image", Kind.PHOTO,
            "Video", Kind.VIDEO, "Audio", Kind.AUDIO, "Question", Kind.POLL, "Event", Kind.EVENT, "Page", Kind.PAGE,
            "ChatMessage", Kind.MESSAGE);

    /** A share with words of one's own. What is shared is its author's item, and no part of this one (H8). */
    static final Set<String> SHARE = Set.of("Announce");

    private static final int MOST_TAGS = 100;
    private static final int MOST_AUTHORS = 100;
    private static final int EXCERPT = 280;
    private static final Set<String> MENTION = Set.of("Mention");
    private static final Set<String> PLAIN = Set.of("text/plain", "text/markdown");
    /** What nearly all addresses are. java.net.URI says the same of these, and was 5 % of what a profiler saw of the ingest. */
    private static final Pattern PLAIN_LINK = Pattern.compile("https://([a-z0-9]+\\.)+[a-z]{2,}(/[A-Za-z0-9._~/-]*)?");

    private ItemReader() {
    }

    /**
     * @param activity the Create or Update around the item, or {@link Node#EMPTY}
     * @param newer whether the activity's own date is that of a new version
     */
    static Change version(Node item, Node activity, boolean newer) {
        String id = id(item);
        List<String> authors = authors(item, activity);
        Instant published = first(item.date("published"), newer ? null : activity.date("published"));
        if (published == null) {
            throw new RefusedException(Refusal.PUBLISHED_MISSING);
        }
        Instant version = first(item.date("updated"),
                newer ? first(activity.date("updated"), activity.date("published")) : null, published);
        Kind kind = kind(item);
        // Of a private message it is enough to know that there is one: its words are not kept.
        boolean privately = kind == Kind.MESSAGE;
        ItemState state = Extension.constant(item, "op:state", ItemState.class);
        if (state == ItemState.DELETED) {
            throw new RefusedException(Refusal.EXTENSION_INVALID);
        }
        boolean sensitive = Boolean.TRUE.equals(Extension.flag(item, "op:sensitive"))
                || item.json().path("sensitive").asBoolean();
        return new ItemVersion(id, version, authors.get(0), kind,
                Addressing.narrower(Addressing.of(item), Addressing.of(activity)), Containment.of(item, activity),
                privately, state == null ? ItemState.LIVE : state, sensitive, published,
                Extension.date(item, "op:publicSince"), privately ? "" : excerpt(item), privately ? null : url(item),
                privately ? Set.of() : tagged(item), authors.subList(1, authors.size()));
    }

    /**
     * A share with the words of whoever shares.
     *
     * @throws RefusedException if there are none: then nothing in it is theirs
     */
    static Change share(Node share, Node activity, boolean newer) {
        if (share.all("object").stream().anyMatch(object -> Node.embedded(object).isA(LineReader.ACTIVITIES))) {
            throw new RefusedException(Refusal.ACTIVITY_NOT_TAKEN);
        }
        if (text(share, "content") == null || PlainText.ofHtml(text(share, "content")).isEmpty()) {
            throw new RefusedException(Refusal.SHARE_WITHOUT_WORDS);
        }
        return version(share, activity, newer);
    }

    /** @param activity the Delete around the item, or {@link Node#EMPTY} if a Tombstone came by itself */
    static Change deletion(JsonNode object, Node activity) {
        Node item = Node.embedded(object);
        String id = Node.reference(object);
        if (id == null) {
            throw new RefusedException(Refusal.ID_MISSING);
        }
        List<String> authors = authors(item, activity);
        boolean actor = item.all("formerType").stream().anyMatch(type -> ActorReader.TYPES.contains(String.valueOf(type.textValue())));
        if (actor || authors.contains(id) || item.isA(ActorReader.TYPES)) {
            throw new RefusedException(Refusal.ACCOUNT_DELETION_NOT_TAKEN);
        }
        Instant version = first(item.date("deleted"), activity.date("published"), activity.date("updated"),
                item.date("updated"));
        if (version == null) {
            throw new RefusedException(Refusal.VERSION_MISSING);
        }
        Kind former = item.all("formerType").stream().map(type -> KINDS.get(String.valueOf(type.textValue())))
                .filter(Objects::nonNull).findFirst().orElse(kind(item));
        return new ItemDeletion(id, version, authors.get(0), former, authors.subList(1, authors.size()));
    }

    /** The accounts of people tagged or mentioned; hashtags are none. */
    private static Set<String> tagged(Node item) {
        return item.all("tag").stream().map(tag -> tag.isTextual() ? tag.textValue()
                : Node.embedded(tag).isA(MENTION) ? tag.path("href").textValue()
                : Node.embedded(tag).isA(ActorReader.TYPES) ? tag.path("id").textValue() : null)
                .filter(uri -> uri != null && Node.isUri(uri)).limit(MOST_TAGS).collect(Collectors.toUnmodifiableSet());
    }

    private static String id(Node item) {
        if (item.id() == null) {
            throw new RefusedException(Refusal.ID_MISSING);
        }
        return item.id();
    }

    /** All who wrote it (H12); one at least. None may be missed, as each one's objection counts. */
    private static List<String> authors(Node item, Node activity) {
        // Of a share by itself, the actor stands on the item, as it is an activity.
        List<String> attributed = named(item.all(item.isA(SHARE) ? "actor" : "attributedTo"));
        List<String> actors = named(activity.all("actor"));
        if (attributed.isEmpty() && actors.isEmpty()) {
            throw new RefusedException(Refusal.AUTHOR_MISSING);
        }
        if (!attributed.isEmpty() && !attributed.containsAll(actors)) {
            throw new RefusedException(Refusal.AUTHOR_MISMATCH);
        }
        return attributed.isEmpty() ? actors : attributed;
    }

    private static List<String> named(List<JsonNode> references) {
        if (references.size() > MOST_AUTHORS) {
            throw new RefusedException(Refusal.TOO_MANY_AUTHORS);
        }
        Set<String> authors = new LinkedHashSet<>();
        for (JsonNode reference : references) {
            String author = Node.reference(reference);
            if (author != null) {
                authors.add(author);
            } else if (references.size() > 1) {
                throw new RefusedException(Refusal.AUTHOR_MISSING);
            }
        }
        return List.copyOf(authors);
    }

    private static Kind kind(Node item) {
        if (item.isA(SHARE)) {
            return Kind.POST;
        }
        Kind first = null;
        for (String type : item.types()) {
            Kind kind = KINDS.get(type);
            if (kind == Kind.MESSAGE) {
                return kind;
            }
            first = first == null ? kind : first;
        }
        return first == null || item.all("inReplyTo").isEmpty() ? first : Kind.COMMENT;
    }

    private static String excerpt(Node item) {
        boolean plain = PLAIN.contains(String.valueOf(item.text("mediaType")));
        String name = PlainText.of(Objects.toString(text(item, "name"), ""));
        String content = text(item, "content");
        if (content == null && name.isEmpty()) {
            content = text(item, "summary");
        }
        String words = content == null ? "" : plain ? PlainText.of(content) : PlainText.ofHtml(content);
        String both = name.isEmpty() || words.startsWith(name) ? words : words.isEmpty() ? name : name + " – " + words;
        return PlainText.shortened(both, EXCERPT);
    }

    /** The value itself, or the first one of its language map. */
    private static String text(Node item, String property) {
        JsonNode map = item.json().path(property + "Map");
        return item.text(property) != null || map.isEmpty() ? item.text(property)
                : map.properties().iterator().next().getValue().textValue();
    }

    /** The first https address with a host and without credentials. Others are never offered as links. */
    private static String url(Node item) {
        for (JsonNode url : item.all("url")) {
            String address = url.isObject() ? url.path("href").textValue() : url.textValue();
            if (linkable(address)) {
                return address;
            }
        }
        return null;
    }

    private static boolean linkable(String address) {
        if (PLAIN_LINK.matcher(address).matches()) {
            return true;
        }
        try {
            URI uri = new URI(address);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Instant first(Instant... dates) {
        for (Instant date : dates) {
            if (date != null) {
                return date;
            }
        }
        return null;
    }
}
