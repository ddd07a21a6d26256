package org.objectionportal.archive;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Tells by its files whose archive it is, and finds in it what concerns the whole. */
enum Recognition {

    MASTODON("([^/]+/)?outbox\\.json", "outbox.json") {
        @Override
        Layout layout(Archive archive, Account account, Lines lines) throws IOException {
            String followers = file(archive, ACTOR).path("followers").asText("");
            return new MastodonLayout(account.uri(), followers.isEmpty() ? account.uri() + "/followers" : followers);
        }

        @Override
        String accountUri(Archive archive) throws IOException {
            return file(archive, ACTOR).path("id").asText(null);
        }

        @Override
        String accountName(Archive archive) throws IOException {
            JsonNode actor = file(archive, ACTOR);
            String name = actor.path("name").asText("");
            return name.isBlank() ? actor.path("preferredUsername").asText(null) : name;
        }
    },

    INSTAGRAM(".*your_instagram_activity/.*|(.*/)?content/(posts_\\d+|stories|reels)\\.json|([^/]+/)?media(_\\d+)?\\.json",
            "your_instagram_activity/") {
        @Override
        Layout layout(Archive archive, Account account, Lines lines) {
            return new InstagramLayout(lines);
        }
    },

    FACEBOOK(".*your_(facebook_activity|activity_across_facebook)/.*|(.*/)?posts/your_posts[^/]*\\.json"
            + "|(.*/)?profile_information/profile_information\\.json", "your_facebook_activity/") {
        @Override
        Layout layout(Archive archive, Account account, Lines lines) throws IOException {
            return new FacebookLayout(lines, accountName(archive));
        }

        @Override
        String accountName(Archive archive) throws IOException {
            JsonNode profile = file(archive, PROFILE);
            for (String version : List.of("profile_v2", "profile")) {
                String name = Words.ofMeta(profile.path(version).path("name").path("full_name"));
                if (!name.isEmpty()) {
                    return name;
                }
            }
            return null;
        }
    };

    private static final Pattern ACTOR = Pattern.compile("(?:.*/)?actor\\.json");
    private static final Pattern PROFILE = Pattern.compile("(?:.*/)?profile_information/profile_information\\.json");

    private final Pattern telling;
    private final String example;

    Recognition(String telling, String example) {
        this.telling = Pattern.compile(telling);
        this.example = example;
    }

    /** @throws IOException if it is none of them; says what they hold */
    static Recognition of(Archive archive) throws IOException {
        for (Recognition kind : values()) {
            if (archive.files().stream().anyMatch(file -> kind.telling.matcher(file.path()).matches())) {
                return kind;
            }
        }
        StringBuilder known = new StringBuilder("Not an archive that is known, or not its JSON (ask for JSON, not HTML). Known are");
        for (Recognition kind : values()) {
            known.append(' ').append(kind.name()).append(" (holds ").append(kind.example).append(')');
        }
        throw new IOException(known.toString());
    }

    abstract Layout layout(Archive archive, Account account, Lines lines) throws IOException;

    /** The address of the account, if the archive knows it; else {@code null}. */
    String accountUri(Archive archive) throws IOException {
        return null;
    }

    /** The person's name, if the archive knows it; else {@code null}. */
    String accountName(Archive archive) throws IOException {
        return null;
    }

    private static JsonNode file(Archive archive, Pattern path) throws IOException {
        Optional<ArchiveFile> found = archive.files().stream().filter(file -> path.matcher(file.path()).matches()).findFirst();
        if (found.isEmpty()) {
            return MissingNode.getInstance();
        }
        try (MeteredInput in = found.get().open()) {
            return Records.whole(in);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }
}
