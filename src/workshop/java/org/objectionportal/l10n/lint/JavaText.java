package org.objectionportal.l10n.lint;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences in Java. What is logged or thrown is read by operators and may be English; anything else that reads like a phrase
 * (a word with a capital letter and a further word) or has letters beyond ASCII would be shown to somebody.
 */
final class JavaText implements Rule {

    /** Comments and text blocks (SQL) are passed over; then come string literals, with what stands before them in the statement. */
    private static final Pattern TOKEN = Pattern.compile("/\\*.*?\\*/|//[^\n]*|\"\"\".*?\"\"\"|'(?:\\\\.|[^'\\\\])*'|\"((?:\\\\.|[^\"\\\\\n])*)\"|[;{}]", Pattern.DOTALL);
    private static final Pattern PHRASE = Pattern.compile("(?:^|[.!?] )\\p{Lu}\\p{Ll}* \\p{L}[\\p{L}’-]*(?![\\p{L}:=])|[\\p{L}&&[^\\x00-\\x7F]]");
    private static final Pattern FOR_OPERATORS = Pattern.compile("\\bLOG\\.|\\bthrow new\\b|Exception\\(|\\bsuper\\($|(?:contains|equals|startsWith)\\($");

    @Override
    public String name() {
        return "java";
    }

    @Override
    public String finds() {
        return "sentences in the program that are neither logged nor thrown";
    }

    @Override
    public void check(Texts texts, Findings found) {
        SourceFiles files = new SourceFiles(texts.project());
        files.in("src/main/java", ".java").forEach(file -> check(files.name(file), file, found));
    }

    private static void check(String name, Path file, Findings found) {
        String content = SourceFiles.read(file);
        Matcher token = TOKEN.matcher(content);
        int statement = 0;
        while (token.find()) {
            if (token.group().length() == 1) {
                statement = token.end();
            } else if (token.group(1) != null && PHRASE.matcher(token.group(1)).find()
                    && !FOR_OPERATORS.matcher(content.substring(statement, token.start())).find()) {
                found.add(name, SourceFiles.line(content, token.start()), name, "The program holds the words “" + token.group(1) + "”.",
                        "Move them to i18n/messages; if only machines or operators read them, say so in i18n/exceptions.tsv.");
            }
        }
    }
}
