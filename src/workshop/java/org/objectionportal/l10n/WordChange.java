package org.objectionportal.l10n;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What has changed between two versions of a text, word by word. */
public final class WordChange {

    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

    /** What became of some words. */
    public enum Kind { KEPT, GONE, NEW }

    /** @param words with the blanks between them */
    public record Part(Kind kind, String words) {
    }

    private WordChange() {
    }

    /** The parts in the order of reading: what is gone stands before what is new in its place. */
    public static List<Part> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j)) ? common[i + 1][j + 1] + weight(old.get(i)) : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Part> parts = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                add(parts, Kind.KEPT, old.get(i++));
                j++;
            } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(parts, Kind.GONE, old.get(i++));
            } else {
                add(parts, Kind.NEW, now.get(j++));
            }
        }
        return parts;
    }

    /** For a terminal and a mail: {@code The service [-cannot -]{+can +}be reached}. */
    public static String inWords(String before, String after) {
        StringBuilder words = new StringBuilder();
        between(before, after).forEach(part -> words.append(switch (part.kind()) {
            case KEPT -> part.words();
            case GONE -> "[-" + part.words() + "-]";
            case NEW -> "{+" + part.words() + "+}";
        }));
        return words.toString();
    }

    /** That two blanks are alike is no reason to break a changed sentence into shreds. */
    private static int weight(String word) {
        return word.isBlank() ? 0 : 1;
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(WORDS.split(text));
    }

    /** Neighbours of one kind become one part. */
    private static void add(List<Part> parts, Kind kind, String word) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).kind() == kind) {
            parts.set(last, new Part(kind, parts.get(last).words() + word));
        } else {
            parts.add(new Part(kind, word));
        }
    }
}
