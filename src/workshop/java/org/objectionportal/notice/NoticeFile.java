package org.objectionportal.notice;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.objectionportal.language.Language;

/** One notice in one language, read for checking; the form is the one that i18n/notices/README.md gives to translators. */
record NoticeFile(String name, List<NoticeSection> sections, List<String> problems) {

    /** The items of Articles 13, 14 and 21(4) GDPR, in their order. */
    private static final List<String> ANCHORS = List.of("summary", "right-to-object", "controller", "contact", "data-protection-officer", "purposes", "legal-basis",
            "legitimate-interests", "what-is-used", "what-is-never-used", "source", "recipients", "transfers", "retention", "your-rights", "how-to-object", "others-posts",
            "complaint", "must-you-provide", "automated-decisions", "changes", "language-versions");
    private static final Set<String> PLACEHOLDERS = Set.of("controller", "controllerAddress", "representative", "contactEmail", "dpoEmail", "products", "models",
            "trainingStart", "retention", "leadAuthority", "leadAuthorityUrl");
    private static final Set<Class<? extends Node>> ALLOWED = Set.of(Document.class, Heading.class, Paragraph.class, BulletList.class, OrderedList.class, ListItem.class,
            Text.class, StrongEmphasis.class, Link.class);
    private static final Pattern HEADING = Pattern.compile(".*\\S \\{#([a-z-]+)}");
    private static final Pattern TARGET = Pattern.compile("\\{\\w+Url}");
    private static final int SUMMARY_WORDS = 150;

    static NoticeFile read(String name, String text) {
        var file = new NoticeFile(name, new ArrayList<>(), new ArrayList<>());
        file.checkCharacters(text);
        Node document = Parser.builder().build().parse(text);
        file.checkNodes(document);
        file.readSections(document);
        file.checkSections();
        return file;
    }

    private void checkCharacters(String text) {
        if (text.contains("'") || text.contains("\"")) {
            problems.add(name + ": straight quote or apostrophe");
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            problems.add(name + ": not in Unicode form NFC");
        }
    }

    private void checkNodes(Node node) {
        if (!ALLOWED.contains(node.getClass())) {
            problems.add(name + ": " + node.getClass().getSimpleName() + " is not allowed");
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            checkNodes(child);
        }
    }

    private void readSections(Node document) {
        Node node = document.getFirstChild();
        if (!(node instanceof Heading title) || title.getLevel() != 1 || !(title.getNext() instanceof Heading)) {
            problems.add(name + ": must begin with one title and then the summary");
        }
        String anchor = null;
        var content = new ArrayList<Node>();
        for (; node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() != 1) {
                close(anchor, content);
                anchor = anchor(heading);
                content.clear();
            } else if (anchor != null) {
                content.add(node);
            }
        }
        close(anchor, content);
    }

    private String anchor(Heading heading) {
        var match = HEADING.matcher(heading.getFirstChild() instanceof Text text ? text.getLiteral() : "");
        if (match.matches() && match.group().startsWith(Language.UNTRANSLATED)) {
            problems.add(name + ": " + match.group(1) + " is not translated");
        }
        if (heading.getLevel() == 2 && match.matches()) {
            return match.group(1);
        }
        problems.add(name + ": heading without anchor or not of level 2");
        return null;
    }

    private void close(String anchor, List<Node> content) {
        if (anchor == null) {
            return;
        }
        if (content.isEmpty()) {
            problems.add(name + ": " + anchor + " is empty");
        }
        sections.add(NoticeSection.of(anchor, content));
    }

    private void checkSections() {
        var anchors = sections.stream().map(NoticeSection::anchor).toList();
        if (!anchors.equals(ANCHORS)) {
            problems.add(name + ": anchors are " + anchors);
        }
        for (var section : sections) {
            section.placeholders().stream().filter(placeholder -> !PLACEHOLDERS.contains(placeholder)).forEach(unknown ->
                    problems.add(name + ": " + section.anchor() + " has the unknown placeholder " + unknown));
            section.links().stream().filter(target -> !leads(target, anchors)).forEach(target ->
                    problems.add(name + ": " + section.anchor() + " links to " + target));
            if (section.anchor().equals("summary") && section.words() > SUMMARY_WORDS) {
                problems.add(name + ": summary has " + section.words() + " words");
            }
        }
    }

    private static boolean leads(String target, List<String> anchors) {
        return target.startsWith("#") ? anchors.contains(target.substring(1)) : TARGET.matcher(target).matches();
    }

    /** Adds what differs from the English file, section by section. */
    void compareWith(NoticeFile english) {
        for (int i = 0; i < Math.min(sections.size(), english.sections.size()); i++) {
            var mine = sections.get(i);
            var theirs = english.sections.get(i);
            if (mine.anchor().equals(theirs.anchor())) {
                compare(mine.anchor(), "blocks", mine.blocks(), theirs.blocks());
                compare(mine.anchor(), "placeholders", mine.placeholders(), theirs.placeholders());
                compare(mine.anchor(), "links", mine.links(), theirs.links());
                compare(mine.anchor(), "numbers", mine.numbers(), theirs.numbers());
            }
        }
    }

    private void compare(String anchor, String what, List<String> mine, List<String> theirs) {
        if (!mine.equals(theirs)) {
            problems.add(name + ": " + anchor + " has the " + what + " " + mine + ", English has " + theirs);
        }
    }
}
