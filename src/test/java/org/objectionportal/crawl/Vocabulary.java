package org.objectionportal.crawl;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.objectionportal.language.Language;
import org.objectionportal.language.Messages;
import org.objectionportal.site.PortalConfig;

/** Everything the files of one language say, and so everything a page in it may say. */
final class Vocabulary {

    private static final Path FOLDER = Path.of("i18n");
    private static final Pattern NUMBERED = Pattern.compile("\\{\\d[^}]*}");
    private static final Pattern NAMED = Pattern.compile("\\{[a-zA-Z]+}");
    private static final Pattern ANCHOR = Pattern.compile("(?m) \\{#[a-z-]+}$");
    private static final String UNIT = "linkExpirationFormatter.timePeriodUnit";
    /** A text may be filled into another, such as a kind of item into the name of a link. */
    private static final int DEPTH = 3;

    private final Values values;
    private final List<Saying> sayings = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();

    Vocabulary(Language language, PortalConfig config, Messages messages) {
        Properties signInMails = texts("keycloak/email/messages_" + language + ".properties");
        values = new Values(language, config, messages, units(signInMails));
        for (Path area : list(FOLDER.resolve("messages"))) {
            Path file = area.resolve(language + ".properties");
            if (Files.exists(file)) {
                texts(FOLDER.relativize(file).toString()).values().forEach(text -> sayings.add(Saying.ofIcu((String) text, values)));
            }
        }
        Stream.of(signInMails, texts("keycloak/login/messages_" + language + ".properties")).flatMap(file -> file.values().stream())
                .flatMap(text -> ((String) text).lines()).forEach(line -> sayings.add(Saying.of(line, NUMBERED, values)));
        for (Path version : list(FOLDER.resolve("notices/ai-training"))) {
            notice(version.resolve(language + ".md")).forEach(text -> sayings.add(Saying.of(text, NAMED, values)));
        }
        sayings.removeIf(saying -> saying.letters() == 0);
        sayings.sort(Comparator.comparing(Saying::letters).reversed());
    }

    /** The text with what is filled in as tokens. */
    String withTokens(String text) {
        return values.withTokens(text);
    }

    /** @return what of that text no file of the language says; without letters when all is said there */
    String unsaid(String text) {
        return known.computeIfAbsent(text, this::withoutSayings);
    }

    private String withoutSayings(String text) {
        String rest = values.withTokens(text);
        for (int pass = 0; pass < DEPTH && rest.codePoints().anyMatch(Character::isLetter); pass++) {
            for (Saying saying : sayings) {
                rest = saying.takenOutOf(rest);
            }
        }
        return rest.replace(Values.TOKEN, '…').strip();
    }

    /** “minutes” and the like stand behind a number that is filled into another text. */
    private static List<String> units(Properties texts) {
        return texts.stringPropertyNames().stream().filter(key -> key.startsWith(UNIT)).map(texts::getProperty)
                .flatMap(choice -> Pattern.compile("\\d[#<]([^|}]+)").matcher(choice).results()).map(found -> found.group(1)).toList();
    }

    /** The pieces in which a browser shows it. */
    private static List<String> notice(Path file) {
        try {
            String markdown = ANCHOR.matcher(Files.readString(file)).replaceAll("");
            return Jsoup.parse(HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown)))
                    .nodeStream(TextNode.class).map(text -> text.getWholeText().strip()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts(String file) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(FOLDER.resolve(file))) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
