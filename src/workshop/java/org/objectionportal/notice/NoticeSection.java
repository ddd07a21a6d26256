package org.objectionportal.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.node.Block;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** What one section of a notice says in every language alike: its blocks, placeholders, links and numbers, each in a comparable order. */
record NoticeSection(String anchor, List<String> blocks, List<String> placeholders, List<String> links, List<String> numbers, int words) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** Room for a value such as a list of products or a full name. */
    private static final int WORDS_PER_PLACEHOLDER = 5;

    /** Reads the nodes of a section, its heading excluded. */
    static NoticeSection of(String anchor, List<Node> content) {
        var blocks = new ArrayList<String>();
        var links = new ArrayList<String>();
        var text = new StringBuilder();
        content.forEach(node -> read(node, blocks, links, text));
        String withoutPlaceholders = PLACEHOLDER.matcher(text).replaceAll(" ");
        var placeholders = all(PLACEHOLDER, text + " " + String.join(" ", links));
        int words = all(WORD, withoutPlaceholders).size() + WORDS_PER_PLACEHOLDER * all(PLACEHOLDER, text.toString()).size();
        return new NoticeSection(anchor, blocks, placeholders, links.stream().sorted().toList(), all(NUMBER, withoutPlaceholders), words);
    }

    private static void read(Node node, List<String> blocks, List<String> links, StringBuilder text) {
        if (node instanceof Text words) {
            text.append(words.getLiteral()).append(' ');
        } else if (node instanceof Link link) {
            links.add(link.getDestination());
        } else if (node instanceof Block) {
            blocks.add(node.getClass().getSimpleName());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            read(child, blocks, links, text);
        }
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.groupCount() == 0 ? match.group() : match.group(1)).sorted().toList();
    }
}
