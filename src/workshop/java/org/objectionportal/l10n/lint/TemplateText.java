package org.objectionportal.l10n.lint;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Words that stand in a template instead of in {@code i18n/}, and texts that a template prints without escaping them. */
final class TemplateText implements Rule {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’' -]*");
    private static final Pattern READ_ATTRIBUTE = Pattern.compile("(?:aria-label|aria-description|alt|title|placeholder|data-label|summary)=\"[^\"<>]*\\p{L}[^\"]*\"");
    private static final Pattern TAG = Pattern.compile("<!--.*?-->|<style\\b.*?</style>|<[^>]*>|&\\w+;|\\b[a-z-]+=\"[^\"]*\"", Pattern.DOTALL);
    /** Only the notice, which we render from files of our own, is printed as HTML. */
    private static final Pattern UNESCAPED = Pattern.compile("\\{(?![^{}]*\\bhtml\\.raw})[^{}]*\\.(?:raw|safe)\\b[^{}]*}|\\{msg:");
    private static final Pattern HTML_WITHOUT_LANGUAGE = Pattern.compile("<html(?![^>]*\\blang=\"[{$])");
    /** What Qute and FreeMarker evaluate. */
    private static final List<Pattern> QUTE = List.of(Pattern.compile("\\{\\|.*?\\|}|\\{!.*?!}", Pattern.DOTALL), Pattern.compile("\\{[^{}\\s][^{}]*}"));
    private static final List<Pattern> FREEMARKER = List.of(Pattern.compile("<#--.*?-->", Pattern.DOTALL),
            Pattern.compile("\\$\\{(?:\"[^\"]*\"|[^}\"])*}"), Pattern.compile("</?[#@](?:\"[^\"]*\"|->|[^>\"])*>"));

    /** Read by machines only. */
    private static final String ROBOTS = "robots-file.txt";

    @Override
    public String name() {
        return "template";
    }

    @Override
    public String finds() {
        return "words in templates, texts printed without escaping, pages without language";
    }

    @Override
    public void check(Texts texts, Findings found) {
        SourceFiles files = new SourceFiles(texts.project());
        files.in("src/main/resources/templates", ".html", ".txt").stream().filter(file -> !file.endsWith(ROBOTS)).forEach(file -> check(files, file, QUTE, found));
        files.in("src/main/keycloak/theme", ".ftl").forEach(file -> check(files, file, FREEMARKER, found));
    }

    private static void check(SourceFiles files, Path file, List<Pattern> evaluated, Findings found) {
        String name = files.name(file);
        String content = SourceFiles.read(file);
        each(UNESCAPED, content, (line, what) -> found.add(name, line, name, "The template prints " + what + " without escaping it.",
                "Take .raw or .safe away: a text is no HTML."));
        each(HTML_WITHOUT_LANGUAGE, content, (line, what) -> found.add(name, line, name, "The page does not say which language it is in.", "Write <html lang=\"{…htmlLang}\">."));
        for (Pattern pattern : evaluated) {
            content = SourceFiles.without(pattern, content);
        }
        each(READ_ATTRIBUTE, content, (line, what) -> words(found, name, line, what));
        each(WORD, SourceFiles.without(TAG, content), (line, what) -> words(found, name, line, what));
    }

    private static void words(Findings found, String name, int line, String what) {
        found.add(name, line, name, "The template holds the words “" + what.strip() + "”.", "Move them to i18n/messages and ask for them.");
    }

    private static void each(Pattern pattern, String content, java.util.function.BiConsumer<Integer, String> action) {
        pattern.matcher(content).results().forEach(match -> action.accept(SourceFiles.line(content, match.start()), match.group()));
    }
}
