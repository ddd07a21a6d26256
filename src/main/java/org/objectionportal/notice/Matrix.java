package org.objectionportal.notice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.ListFormatter;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Programme;
import org.objectionportal.language.Language;

/**
 * What is used and what is not, by the rules in force: in the words of one language what the parameters say.
 *
 * @param products   all the controller names, used or not
 * @param regions    their names, as a list in running text
 * @param noticeDays the time people have before something is used
 * @param earliest   the first day (UTC) whose content is used, if there is one
 */
public record Matrix(List<Product> products, List<Row<Kind>> kinds, List<Row<Audience>> audiences, long adultAge,
        String regions, long noticeDays, Optional<LocalDate> earliest) {

    /** @param used whether anything of it is */
    public record Product(String name, boolean used) {
    }

    /** One line of the table. @param used whether it is, on a product whose content is used */
    public record Row<T>(T of, boolean used) {
    }

    /** @param names of all products by their codes */
    static Matrix of(Programme programme, Map<String, String> names, Language language) {
        return new Matrix(
                names.entrySet().stream().map(name -> new Product(name.getValue(), programme.products().contains(name.getKey()))).toList(),
                Arrays.stream(Kind.values())
                        .map(kind -> new Row<>(kind, kind != Kind.MESSAGE && programme.kinds().contains(kind))).toList(),
                Arrays.stream(Audience.values()).map(audience -> new Row<>(audience, audience == Audience.PUBLIC)).toList(),
                programme.adultAge(), regions(programme, language), programme.noticeLead().toDays(),
                programme.firstDay());
    }

    /** The names of the regions in the language, by its alphabet and as a list in running text. */
    public static String regions(Programme programme, Language language) {
        return ListFormatter.getInstance(language.locale()).format(programme.regions().stream()
                .map(language::nameOfRegion).sorted(Collator.getInstance(language.locale())).toList());
    }
}
