package org.objectionportal.overview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

import org.objectionportal.content.ContentItem;
import org.objectionportal.content.JudgedItem;

/**
 * Items as comma-separated values (RFC 4180). UTF-8 with a byte order mark: without it Excel reads it as another encoding and
 * spoils every name. A cell that a spreadsheet would take for a formula is led by an apostrophe (OWASP, CSV injection): other
 * people's words must not run when the file is opened.
 */
final class CsvFile implements ContentDownloadResource.ItemFile {

    /**
     * Where a formula would begin: at the start of a cell, and behind what some programs take for the end of one, such as Excel
     * the semicolon in most of Europe. Blanks, marks nobody sees and full-width signs do not hide it.
     */
    private static final Pattern FORMULA = Pattern.compile("(^|[;\\t\\r\\n])(?=[\\s\\p{Z}\\p{Cf}\"]*[=+\\-@＝＋－＠])");

    private final ItemTexts texts;
    private final SequenceWriter rows;

    CsvFile(OutputStream out, ItemTexts texts) throws IOException {
        this.texts = texts;
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        rows = new CsvMapper().enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
                .writerFor(List.class).with(CsvSchema.emptySchema().withLineSeparator("\r\n")).writeValues(out);
        OverviewMessages t = texts.t();
        rows.write(List.of(t.product(), t.account(), t.filterKind(), t.published(), t.text(), t.status(), t.filterReason(), t.link()));
    }

    @Override
    public void write(JudgedItem judged) throws IOException {
        ContentItem item = judged.item();
        String product = judged.account().product;
        String published = item.published == null ? ""
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(item.published.truncatedTo(ChronoUnit.SECONDS).atZone(texts.zone()));
        rows.write(List.of(safe(texts.name(product)), safe(judged.account().name), safe(texts.kind(item.kind)), published,
                safe(item.excerpt == null ? "" : item.excerpt),
                judged.outcome().eligible() ? texts.t().eligible() : texts.t().notEligible(), texts.why(judged),
                safe(texts.links().shown(product, item.url))));
    }

    /** As a spreadsheet shows it, and never a formula. */
    static String safe(String cell) {
        return FORMULA.matcher(cell).replaceAll("$1'");
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
