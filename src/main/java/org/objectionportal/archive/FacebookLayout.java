package org.objectionportal.archive;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Facebook's "Download your information" in JSON, of all layouts since 2018. It never says who can see a post, has no ids,
 * and gives a sentence of its own for each record ({@code title}), in the reader's language, which is nobody's words.
 */
final class FacebookLayout implements Layout {

    private static final String PHOTOS = "(?:posts|photos_and_videos)/";

    private final Lines lines;
    private final String owner;

    /** @param owner the name of the person, or {@code null}: comments of others stand among theirs */
    FacebookLayout(Lines lines, String owner) {
        this.lines = lines;
        this.owner = owner;
    }

    @Override
    public List<Part> parts() {
        return List.of(
                Part.read("posts/your_posts(?:__check_ins__photos_and_videos)?(?:_+\\d+)?", this::post, Records.TOP),
                Part.read("groups/(?:group_posts_and_comments|your_posts_in_groups)(?:_\\d+)?", this::groupPost,
                        "group_posts_v2", "group_posts"),
                Part.read("(?:comments_and_reactions|comments)/comments(?:_\\d+)?", this::comment, "comments_v2", "comments"),
                Part.read("groups/your_comments_in_groups(?:_\\d+)?", this::comment, "group_comments_v2", "group_comments"),
                Part.read(PHOTOS + "album/\\d+", this::media, "photos"),
                Part.read(PHOTOS + "your_uncategorized_photos(?:_\\d+)?", this::media, "other_photos_v2", "other_photos"),
                Part.read(PHOTOS + "your_videos(?:_\\d+)?", this::media, "videos_v2", "videos"),
                Part.leaveOut("messages/.*message_\\d+", LeftOut.PRIVATE_MESSAGE, "messages"),
                Part.leaveOut("groups/your_group_messages/[^/]+", LeftOut.PRIVATE_MESSAGE, "messages"),
                Part.leaveOut("stories/archived_stories(?:_\\d+)?", LeftOut.EXPIRED_STORY, "archived_stories_v2", "archived_stories"),
                Part.leaveOut("posts/archive(?:_\\d+)?", LeftOut.ARCHIVED, "archive_v2"),
                Part.leaveOut("posts/trash(?:_\\d+)?", LeftOut.DELETED, "trash_v2"),
                Part.leaveOut("groups/your_pending_posts_in_groups", LeftOut.NOT_PUBLISHED, "pending_posts_v2"),
                Part.leaveOut("groups/anonymous_posts_you_?'?ve_written", LeftOut.NOT_PUBLISHED, "anonymous_author_posts"),
                Part.leaveOut("posts/other_people_?'?s_posts_to_your_timeline", LeftOut.BY_OTHERS,
                        "wall_posts_sent_to_you", "activity_log_data"),
                Part.leaveOut("posts/posts_on_other_pages_and_profiles", LeftOut.ON_PAGES_OF_OTHERS, Records.TOP));
    }

    private void post(JsonNode record, Found found) throws IOException {
        Instant date = Dates.seconds(record.path("timestamp"));
        String words = words(record);
        List<JsonNode> media = attached(record);
        if (date == null) {
            found.leftOut(LeftOut.NO_DATE);
        } else if (media.size() == 1) {
            // The post is the picture: it stands in an album, too, and must not be two things.
            JsonNode one = media.get(0);
            String file = one.path("uri").asText();
            found.item(lines.own(Lines.typeOf(file), Lines.keyOf(file), date,
                    words.isEmpty() ? Words.ofMeta(one.path("description")) : words));
        } else if (words.isEmpty() && media.isEmpty()) {
            found.leftOut(LeftOut.NO_CONTENT);
        } else {
            if (!words.isEmpty()) {
                found.item(lines.own("Note", key("post", date, words), date, words));
            }
            for (JsonNode one : media) {
                media(one, found);
            }
        }
    }

    private void groupPost(JsonNode record, Found found) throws IOException {
        Instant date = Dates.seconds(record.path("timestamp"));
        String words = words(record);
        boolean pictures = !attached(record).isEmpty();
        if (date == null || words.isEmpty() && !pictures) {
            found.leftOut(date == null ? LeftOut.NO_DATE : LeftOut.NO_CONTENT);
        } else {
            found.item(lines.inGroup(words.isEmpty() ? "Image" : "Note", key("group post", date, words), date, words, ""));
        }
    }

    private void comment(JsonNode record, Found found) throws IOException {
        JsonNode comment = record.path("data").path(0).path("comment");
        Instant date = Dates.seconds(comment.hasNonNull("timestamp") ? comment.path("timestamp") : record.path("timestamp"));
        String words = Words.ofMeta(comment.path("comment"));
        String author = Words.ofMeta(comment.path("author"));
        if (owner != null && !author.isEmpty() && !author.equals(owner)) {
            found.leftOut(LeftOut.BY_OTHERS);
        } else if (date == null || words.isEmpty() && attached(record).isEmpty()) {
            found.leftOut(date == null ? LeftOut.NO_DATE : LeftOut.NO_CONTENT);
        } else {
            found.item(lines.comment(key("comment", date, words), date, words));
        }
    }

    private void media(JsonNode media, Found found) throws IOException {
        Instant date = Dates.seconds(media.path("creation_timestamp"));
        String file = media.path("uri").asText("");
        if (date == null || file.isEmpty()) {
            found.leftOut(date == null ? LeftOut.NO_DATE : LeftOut.NO_CONTENT);
        } else {
            found.item(lines.own(Lines.typeOf(file), Lines.keyOf(file), date, Words.ofMeta(media.path("description"))));
        }
    }

    /** The person's own words; without any, what was shared: the name of a link, a place, an event of their life. */
    private static String words(JsonNode record) {
        List<JsonNode> texts = new ArrayList<>(record.path("data").findValues("post"));
        for (JsonNode group : record.path("attachments")) {
            for (JsonNode data : group.path("data")) {
                texts.add(data.path("text"));
                texts.add(data.path("external_context").path("name"));
                texts.add(data.path("life_event").path("title"));
                texts.add(data.path("place").path("name"));
            }
        }
        return texts.stream().map(Words::ofMeta).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static List<JsonNode> attached(JsonNode record) {
        List<JsonNode> media = new ArrayList<>();
        for (JsonNode group : record.path("attachments")) {
            for (JsonNode data : group.path("data")) {
                if (!data.path("media").path("uri").asText("").isEmpty()) {
                    media.add(data.path("media"));
                }
            }
        }
        return media;
    }

    private static String key(String what, Instant date, String words) {
        return what + " " + date.getEpochSecond() + " " + words;
    }
}
