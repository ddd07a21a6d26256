package org.objectionportal.journeys;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.imageio.ImageIO;

import org.objectionportal.language.Language;

/**
 * All pictures on one page: a row for each page, a column for each language, the telephone beside the desk. It shows what
 * is in the folder, also from earlier runs, so that the languages can be taken one after another.
 */
final class ContactSheet {

    private static final String LIST = "pages.txt";
    private static final String FINDINGS = "findings.txt";
    private static final int HEIGHT = 300;
    private static final String HEAD = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Screenshots</title><style>
            body{font:14px/1.4 sans-serif;margin:0;background:#777;color:#fff}table{border-collapse:collapse}
            th,td{padding:6px;text-align:start;vertical-align:top}thead th{position:sticky;top:0;background:#333;z-index:1}
            tbody th{position:sticky;left:0;background:#444;min-width:11em}img{display:inline-block;background:#999;vertical-align:top}
            td{white-space:nowrap}td.found{outline:4px solid #ffb454;outline-offset:-4px}a{color:#fff}</style>
            """;

    private final Path folder;

    ContactSheet(Path folder) {
        this.folder = folder;
    }

    /** Small pictures beside each other, as much of the top as fits. @param pictures by the width of the thumbnail in pixels */
    void thumbnail(Path file, Map<Integer, byte[]> pictures) {
        int width = pictures.keySet().stream().mapToInt(Integer::intValue).sum() + 4 * (pictures.size() - 1);
        BufferedImage sheet = new BufferedImage(width, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setBackground(new Color(0x77, 0x77, 0x77));
        pen.clearRect(0, 0, width, HEIGHT);
        int[] at = {0};
        pictures.forEach((wide, bytes) -> {
            try {
                BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
                int high = Math.min(picture.getHeight(), HEIGHT * picture.getWidth() / wide);
                pen.drawImage(picture.getSubimage(0, 0, picture.getWidth(), high)
                        .getScaledInstance(wide, high * wide / picture.getWidth(), Image.SCALE_AREA_AVERAGING), at[0], 0, null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            at[0] += wide + 4;
        });
        pen.dispose();
        try {
            ImageIO.write(sheet, "jpg", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes what a language has, for the sheet. @param findings each begins with the name of its page */
    void note(String tag, List<String> pages, List<String> findings) throws IOException {
        Files.write(folder.resolve(tag).resolve(LIST), pages);
        Files.write(folder.resolve(tag).resolve(FINDINGS), findings);
    }

    /** Writes {@code index.html} and {@code findings.txt} over all languages there are pictures of. */
    void write(List<Language> languages) throws IOException {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        List<String> all = new ArrayList<>();
        for (Language language : languages) {
            Path list = folder.resolve(language.tag()).resolve(LIST);
            if (Files.exists(list)) {
                pages.put(language.tag(), Files.readAllLines(list));
                Files.readAllLines(folder.resolve(language.tag()).resolve(FINDINGS)).forEach(one -> all.add(language + " " + one));
            }
        }
        Files.write(folder.resolve(FINDINGS), all);
        Set<String> rows = new LinkedHashSet<>();
        pages.values().stream().sorted((a, b) -> b.size() - a.size()).forEach(rows::addAll);
        StringBuilder html = new StringBuilder(HEAD).append("<table><thead><tr><th><a href=findings.txt>").append(all.size()).append(" findings</a></th>");
        pages.keySet().forEach(tag -> html.append("<th>").append(tag).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (String row : rows) {
            html.append("<tr><th>").append(row).append("</th>");
            pages.forEach((tag, names) -> html.append(names.contains(row) ? cell(tag, row, all) : "<td></td>"));
            html.append("</tr>\n");
        }
        Files.writeString(folder.resolve("index.html"), html.append("</tbody></table>"));
    }

    private String cell(String tag, String page, List<String> findings) {
        boolean found = findings.stream().anyMatch(finding -> finding.startsWith(tag + " " + page + ":"));
        StringBuilder cell = new StringBuilder(found ? "<td class=found>" : "<td>").append("<img loading=lazy alt=\"\" height=").append(HEIGHT)
                .append(" src=").append(tag).append("/").append(page).append("-small.jpg><br>");
        for (String kind : List.of("-360.jpg", "-1280.jpg", ".txt")) {
            if (Files.exists(folder.resolve(tag).resolve(page + kind))) {
                cell.append("<a href=").append(tag).append("/").append(page).append(kind).append(">").append(kind.replaceAll("^-|\\.jpg$", "")).append("</a> ");
            }
        }
        return cell.append("</td>").toString();
    }
}
