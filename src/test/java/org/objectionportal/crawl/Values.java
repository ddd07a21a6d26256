package org.objectionportal.crawl;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.inject.spi.CDI;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.SimpleDateFormat;
import org.objectionportal.eligibility.Programme;
import org.objectionportal.eligibility.RulesInForce;
import org.objectionportal.language.Language;
import org.objectionportal.language.Messages;
import org.objectionportal.notice.Matrix;
import org.objectionportal.notice.NoticeMessages;
import org.objectionportal.site.PortalConfig;

/**
 * What is filled into the texts of a language and is no text itself: names, addresses, references, numbers, and dates in
 * the words of CLDR. A token takes their place, in the texts and on the pages alike.
 */
final class Values {

    /** Of the private use area: no text holds it. */
    static final char TOKEN = '\uE000';

    private static final List<String> EVERYWHERE = List.of(
            "https?://\\S+", "[\\w.+-]+@[\\w.-]*\\w", "[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}", "D-\\d+", "[A-Z2-7]{4}(?: [A-Z2-7]{4}){3,}",
            "[0-9a-f]{16}", "HmacSHA1|SHA1");
    private static final String NUMBER = "\\d+(?:[\\p{Zs}.,]\\d{3})*(?:[.,]\\d+)?";
    private static final List<ZoneId> ZONES = Stream.of("Europe/Malta", "Europe/London", "Europe/Brussels", "UTC").map(ZoneId::of).toList();

    /** Of a month; the first is an ordinal in French and Italian. */
    private static final String DAY = "(?:1er|1º|\\d+)";

    private final Pattern values;
    private final String filledIn;

    /** @param units what may stand behind a number that is filled in, such as “minutes” */
    Values(Language language, PortalConfig config, Messages messages, List<String> units) {
        Locale locale = language.locale();
        List<String> all = new ArrayList<>(EVERYWHERE);
        names(language, config, messages).stream().sorted(Comparator.comparing(String::length).reversed())
                .forEach(name -> all.add(Pattern.quote(name)));
        all.add(regex((SimpleDateFormat) DateFormat.getDateInstance(DateFormat.LONG, locale)));
        all.add(regex((SimpleDateFormat) DateFormat.getTimeInstance(DateFormat.SHORT, locale)));
        all.add(NUMBER);
        String behind = Stream.concat(Stream.of("[^\\p{L}" + TOKEN + "]*" + TOKEN), units.stream().map(unit -> " " + Pattern.quote(unit)))
                .collect(Collectors.joining("|", "(?:", ")*"));
        filledIn = TOKEN + behind;
        values = Pattern.compile(all.stream().collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])")));
    }

    /** White space as a browser shows it, values as tokens. */
    String withTokens(String text) {
        return values.matcher(text.replaceAll("[ \t\r\n]+", " ").replace("\u00AD", "")).replaceAll(String.valueOf(TOKEN));
    }

    /** A regular expression of what may be filled into a text, as it is with tokens. */
    String filledIn() {
        return filledIn;
    }

    private static List<String> names(Language language, PortalConfig config, Messages messages) {
        PortalConfig.Controller controller = config.controller();
        PortalConfig.Training training = config.training();
        Programme programme = CDI.current().select(RulesInForce.class).get().lastKnown().programme();
        ListFormatter list = ListFormatter.getInstance(language.locale());
        List<String> names = new ArrayList<>(training.productNames().values());
        names.addAll(training.models());
        names.addAll(List.of(controller.name(), controller.address(), controller.representative(), controller.leadAuthority().name(),
                list.format(training.productNames().values()), list.format(training.models()), language.ownName(),
                Matrix.regions(programme, language),
                messages.in(language, NoticeMessages.class).months(training.retentionMonths())));
        programme.regions().forEach(region -> names.add(language.nameOfRegion(region)));
        ZONES.forEach(zone -> names.add(language.nameOfZone(ZonedDateTime.now(zone))));
        return names;
    }

    /** The shape of every date or time that format writes: digits, and the names of months in this language. */
    private static String regex(SimpleDateFormat format) {
        DateFormatSymbols symbols = format.getDateFormatSymbols();
        StringBuilder regex = new StringBuilder();
        boolean quoted = false;
        String pattern = format.toPattern();
        for (int at = 0, end; at < pattern.length(); at = end) {
            char letter = pattern.charAt(at);
            end = at + 1;
            if (letter == '\'') {
                quoted = !quoted;
            } else if (quoted || !Character.isLetter(letter)) {
                regex.append(Pattern.quote(String.valueOf(letter)));
            } else {
                while (end < pattern.length() && pattern.charAt(end) == letter) {
                    end++;
                }
                regex.append(letter == 'M' && end - at > 2 ? oneOf(symbols.getMonths())
                        : letter == 'L' && end - at > 2 ? oneOf(symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE))
                        : letter == 'a' ? oneOf(symbols.getAmPmStrings()) : letter == 'd' ? DAY : "\\d+");
            }
        }
        return regex.toString();
    }

    private static String oneOf(String[] words) {
        return Stream.of(words).map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }
}
