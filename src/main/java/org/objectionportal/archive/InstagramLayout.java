package org.objectionportal.archive;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * Instagram's "Download your information" in JSON: the layouts since 2021 ({@code content/}, then {@code media/}), with
 * labels in the reader's language, and the one before ({@code media.json}). It never says who can see a post.
 */
final class InstagramLayout implements Layout {

    private static final String MEDIA = "(?:content|media)/";
    /** As the labels are called in English and in Dutch, the two languages whose archives have been described. */
    private static final List<String> COMMENT = List.of("Comment", "Opmerking");
    private static final List<String> TIME = List.of("Time", "Tijd");

    private final Lines lines;

    InstagramLayout(Lines lines) {
        this.lines = lines;
    }

    @Override
    public List<Part> parts() {
        return List.of(
                Part.read(MEDIA + "posts(?:_\\d+)?", this::post, Records.TOP),
                Part.read(MEDIA + "reels(?:_\\d+)?", this::post, "ig_reels_media"),
                Part.read(MEDIA + "igtv_videos(?:_\\d+)?", this::post, "ig_igtv_media"),
                Part.read("comments/post_comments(?:_\\d+)?", this::comment, Records.TOP, "comments_media_comments"),
                Part.read("comments/reels_comments(?:_\\d+)?", this::comment, Records.TOP, "comments_reels_comments"),
                Part.read("media(?:_\\d+)?", this::oldMedia, "photos", "videos"),
                Part.read("comments(?:_\\d+)?", this::oldComment, "media_comments"),
                Part.leaveOut("messages/.*message_\\d+", LeftOut.PRIVATE_MESSAGE, "messages"),
                Part.leaveOut("messages(?:_\\d+)?", LeftOut.PRIVATE_MESSAGE, Records.TOP),
                Part.leaveOut("media(?:_\\d+)?", LeftOut.PRIVATE_MESSAGE, "direct"),
                Part.leaveOut(MEDIA + "stories(?:_\\d+)?", LeftOut.EXPIRED_STORY, "ig_stories"),
                Part.leaveOut("comments/hype", LeftOut.EXPIRED_STORY, "comments_story_comments"),
                Part.leaveOut("media(?:_\\d+)?", LeftOut.EXPIRED_STORY, "stories"),
                Part.leaveOut(MEDIA + "archived_posts(?:_\\d+)?", LeftOut.ARCHIVED, "ig_archived_post_media"),
                Part.leaveOut(MEDIA + "recently_deleted_content", LeftOut.DELETED, "ig_recently_deleted_media"),
                Part.leaveOut(MEDIA + "other_content", LeftOut.NOT_PUBLISHED, "ig_other_media"),
                Part.leaveOut(MEDIA + "profile_photos", LeftOut.PROFILE_PICTURE, "ig_profile_picture"),
                Part.leaveOut("media(?:_\\d+)?", LeftOut.PROFILE_PICTURE, "profile"));
    }

    /** However many pictures it has, a post is one thing. The newest layout hides them among labelled values. */
    private void post(JsonNode record, Found found) throws IOException {
        List<JsonNode> media = new ArrayList<>();
        record.path("media").forEach(media::add);
        record.path("label_values").forEach(value -> value.path("media").forEach(media::add));
        JsonNode first = media.isEmpty() ? MissingNode.getInstance() : media.get(0);
        Instant date = first(Dates.seconds(record.path("creation_timestamp")), Dates.seconds(record.path("timestamp")),
                Dates.seconds(first.path("creation_timestamp")));
        String caption = Words.ofMeta(record.path("title"));
        if (caption.isEmpty()) {
            caption = Words.ofMeta(first.path("title"));
        }
        item(first.path("uri").asText(""), date, caption, found);
    }

    private void oldMedia(JsonNode record, Found found) throws IOException {
        item(record.path("path").asText(""), Dates.text(record.path("taken_at")), Words.ofMeta(record.path("caption")), found);
    }

    private void item(String file, Instant date, String caption, Found found) throws IOException {
        if (date == null || file.isEmpty() && caption.isEmpty()) {
            found.leftOut(date == null ? LeftOut.NO_DATE : LeftOut.NO_CONTENT);
        } else if (file.isEmpty()) {
            found.item(lines.own("Note", "post " + date.getEpochSecond() + " " + caption, date, caption));
        } else {
            found.item(lines.own(Lines.typeOf(file), Lines.keyOf(file), date, caption));
        }
    }

    private void comment(JsonNode record, Found found) throws IOException {
        JsonNode labelled = record.path("string_map_data");
        JsonNode old = record.path("string_list_data").path(0);
        if (old.isObject()) {
            comment(Dates.seconds(old.path("timestamp")), Words.ofMeta(old.path("value")), found);
        } else {
            comment(first(Dates.seconds(labelled(labelled, TIME).path("timestamp")), onlyDate(labelled)),
                    Words.ofMeta(labelled(labelled, COMMENT).path("value")), found);
        }
    }

    /** Rows of date, words, and whose picture it was. */
    private void oldComment(JsonNode row, Found found) throws IOException {
        comment(Dates.text(row.path(0)), Words.ofMeta(row.path(1)), found);
    }

    private void comment(Instant date, String words, Found found) throws IOException {
        if (date == null || words.isEmpty()) {
            found.leftOut(date == null ? LeftOut.NO_DATE : LeftOut.NO_CONTENT);
        } else {
            found.item(lines.comment("comment " + date.getEpochSecond() + " " + words, date, words));
        }
    }

    /** By its label; in a language whose label is not known, by its place: the words stand first, then whose post it was. */
    private static JsonNode labelled(JsonNode values, List<String> labels) {
        for (String label : labels) {
            if (values.has(label)) {
                return values.path(label);
            }
        }
        List<JsonNode> texts = new ArrayList<>();
        values.forEach(value -> {
            if (!value.path("value").asText("").isEmpty()) {
                texts.add(value);
            }
        });
        return labels == COMMENT && texts.size() == 2 && !hasKnownLabel(values) ? texts.get(0) : MissingNode.getInstance();
    }

    private static boolean hasKnownLabel(JsonNode values) {
        return values.has("Media Owner") || values.has("Media-eigenaar");
    }

    private static Instant onlyDate(JsonNode values) {
        List<JsonNode> dates = new ArrayList<>();
        values.forEach(value -> {
            if (value.path("timestamp").asLong() > 0) {
                dates.add(value);
            }
        });
        return dates.size() == 1 ? Dates.seconds(dates.get(0).path("timestamp")) : null;
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
