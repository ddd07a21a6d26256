package org.objectionportal.crawl;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.objectionportal.language.Language;

/**
 * Everything that stands in the files of one language.
 *
 * @param messages ICU patterns
 * @param signIn   lines of Keycloak's pages and mails, with numbered arguments
 * @param notice   the notice in the pieces in which a browser shows it, with named arguments
 * @param units    what may stand behind a number that is filled into another text, such as “minutes”
 */
record Texts(List<String> messages, List<String> signIn, List<String> notice, List<String> units) {

    private static final Path FOLDER = Path.of("i18n");
    private static final Pattern ANCHOR = Pattern.compile("(?m) \\{#[a-z-]+}$");
    private static final String UNIT = "linkExpirationFormatter.timePeriodUnit";
    private static final Pattern FORM = Pattern.compile("\\d[#<]([^|}]+)");

    static Texts of(Language language) {
        Properties pages = properties("keycloak/login/messages_" + language + ".properties");
        Properties mails = properties("keycloak/email/messages_" + language + ".properties");
        List<String> messages = new ArrayList<>();
        for (Path area : folders("messages")) {
            // The staff's pages are in one language.
            if (Files.exists(area.resolve(language + ".properties"))) {
                messages.addAll(values(properties("messages/" + area.getFileName() + "/" + language + ".properties")));
            }
        }
        return new Texts(messages,
                Stream.of(pages, mails).flatMap(file -> values(file).stream()).flatMap(String::lines).toList(),
                folders("notices/ai-training").stream().flatMap(version -> pieces(version.resolve(language + ".md")).stream()).toList(),
                mails.stringPropertyNames().stream().filter(key -> key.startsWith(UNIT)).map(mails::getProperty)
                        .flatMap(choice -> FORM.matcher(choice).results()).map(found -> found.group(1)).toList());
    }

    private static List<String> pieces(Path notice) {
        try {
            String markdown = ANCHOR.matcher(Files.readString(notice)).replaceAll("");
            return Jsoup.parse(HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown)))
                    .nodeStream(TextNode.class).map(text -> text.getWholeText().strip()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> values(Properties file) {
        return file.stringPropertyNames().stream().map(file::getProperty).toList();
    }

    private static Properties properties(String file) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(FOLDER.resolve(file))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static List<Path> folders(String within) {
        try (Stream<Path> entries = Files.list(FOLDER.resolve(within))) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
