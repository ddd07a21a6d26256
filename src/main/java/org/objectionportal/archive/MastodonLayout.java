package org.objectionportal.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Mastodon's archive: {@code outbox.json} is ActivityStreams 2.0 already and says who can see what, so nothing is assumed.
 * Only what the portal reads is handed on: of people who are mentioned the address, not the name; and no
 * {@code context}, which in Mastodon is the conversation and not what holds a post.
 */
final class MastodonLayout implements Layout {

    private static final Set<String> PUBLIC =
            Set.of("https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public");
    private static final List<String> COPIED = List.of("type", "id", "attributedTo", "published", "updated", "url", "inReplyTo",
            "sensitive");

    private final String account;
    private final String followers;

    /** @param followers address of the collection of followers */
    MastodonLayout(String account, String followers) {
        this.account = account;
        this.followers = followers;
    }

    @Override
    public List<Part> parts() {
        return List.of(Part.read("outbox", this::activity, "orderedItems"));
    }

    private void activity(JsonNode activity, Found found) throws IOException {
        JsonNode post = activity.path("object");
        if (activity.path("type").asText().equals("Announce")) {
            found.leftOut(LeftOut.RESHARE);
        } else if (!post.isObject()) {
            found.leftOut(LeftOut.NO_CONTENT);
        } else if (!post.path("attributedTo").asText(account).equals(account)) {
            found.leftOut(LeftOut.BY_OTHERS);
        } else {
            LeftOut why = notForThePublic(activity, post);
            if (why != null) {
                found.leftOut(why);
            } else {
                found.item(line(activity, post));
            }
        }
    }

    /** Neither the public nor the followers are named in what is for the people mentioned only, if anybody. */
    private LeftOut notForThePublic(JsonNode activity, JsonNode post) {
        List<String> named = new ArrayList<>();
        boolean addressed = false;
        for (JsonNode object : List.of(activity, post)) {
            for (String property : List.of("to", "cc")) {
                addressed |= object.has(property);
                named.addAll(recipients(object, property));
            }
        }
        boolean publicly = named.stream().anyMatch(PUBLIC::contains);
        return publicly || !addressed ? null : named.contains(followers) ? LeftOut.FOLLOWERS_ONLY : LeftOut.PRIVATE_MESSAGE;
    }

    /** The activity around it is kept: of two addressings the portal believes the narrower one. */
    private ObjectNode line(JsonNode activity, JsonNode post) {
        ObjectNode line = Lines.object("Create").put("actor", account);
        if (activity.hasNonNull("published")) {
            line.set("published", activity.get("published"));
        }
        address(line, activity);
        ObjectNode item = line.putObject("object");
        for (String property : COPIED) {
            if (post.hasNonNull(property)) {
                item.set(property, post.get(property));
            }
        }
        for (String text : List.of("summary", "content")) {
            if (post.path(text).isTextual()) {
                item.put(text, Words.shortened(post.path(text).textValue()));
            }
        }
        address(item, post);
        for (JsonNode tag : post.path("tag")) {
            if (tag.path("type").asText().equals("Mention") && tag.path("href").isTextual()) {
                item.withArray("tag").addObject().put("type", "Mention").set("href", tag.get("href"));
            }
        }
        return line;
    }

    private void address(ObjectNode line, JsonNode as) {
        for (String property : List.of("to", "cc")) {
            ArrayNode recipients = line.arrayNode();
            for (String recipient : recipients(as, property)) {
                if (PUBLIC.contains(recipient)) {
                    recipients.add("as:Public");
                } else if (recipient.equals(followers)) {
                    recipients.add(followers);
                }
            }
            if (!recipients.isEmpty()) {
                line.set(property, recipients);
            }
        }
    }

    private static List<String> recipients(JsonNode object, String property) {
        List<String> recipients = new ArrayList<>();
        JsonNode value = object.path(property);
        (value.isArray() ? value : JsonNodeFactory.instance.arrayNode().add(value)).forEach(recipient ->
                recipients.add(recipient.isObject() ? recipient.path("id").asText() : recipient.asText()));
        recipients.removeIf(String::isEmpty);
        return recipients;
    }
}
