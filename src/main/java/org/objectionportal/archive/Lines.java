package org.objectionportal.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes ActivityStreams 2.0 of archives that give things no address. The id of an item is made of what stays the same
 * from one download to the next; its version is the date of the archive.
 */
final class Lines {

    private static final Set<String> VIDEOS = Set.of("mp4", "mov", "m4v", "webm", "avi", "3gp", "mkv");
    private static final int DIGEST = 16;

    private final String account;
    private final Instant asOf;
    private final boolean statedPublic;

    /** @param statedPublic whether the operator states that what stands on the profile is public: no archive says it */
    Lines(String account, Instant asOf, boolean statedPublic) {
        this.account = account;
        this.asOf = asOf;
        this.statedPublic = statedPublic;
    }

    static ObjectNode object(String type) {
        return JsonNodeFactory.instance.objectNode().put("@context", "https://www.w3.org/ns/activitystreams").put("type", type);
    }

    /** Something on the person's own profile. Its audience is as unknown as the archive leaves it, unless stated. */
    ObjectNode own(String type, String key, Instant published, String words) {
        ObjectNode line = line(type, key, published, words);
        if (statedPublic) {
            line.putArray("to").add("as:Public");
        }
        return line;
    }

    /** Something in a group. Whether the group is public no archive says, and nobody can state it for all groups. */
    ObjectNode inGroup(String type, String key, Instant published, String words, String group) {
        ObjectNode line = line(type, key, published, words);
        ObjectNode context = line.putObject("context").put("type", "Group");
        if (!group.isEmpty()) {
            context.put("name", group);
        }
        return line;
    }

    /** A comment. What it answers is not in the archive, and so neither is who can read it. */
    ObjectNode comment(String key, Instant published, String words) {
        ObjectNode line = line("Note", key, published, words);
        line.putObject("inReplyTo").put("type", "Object");
        return line;
    }

    static String typeOf(String file) {
        String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return VIDEOS.contains(extension) ? "Video" : "Image";
    }

    /** The same picture has the same file name in every download; the folders before it change. */
    static String keyOf(String file) {
        return "media " + file.substring(file.lastIndexOf('/') + 1);
    }

    private ObjectNode line(String type, String key, Instant published, String words) {
        ObjectNode line = object(type).put("id", account + "/archive/" + digest(key)).put("attributedTo", account)
                .put("published", published.toString()).put("updated", asOf.toString());
        if (!words.isEmpty()) {
            line.put("mediaType", "text/plain").put("content", words);
        }
        return line;
    }

    private static String digest(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
