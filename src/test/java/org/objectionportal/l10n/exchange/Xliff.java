package org.objectionportal.l10n.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.xml.XMLConstants;

import net.sf.okapi.lib.xliff2.XLIFFException;
import net.sf.okapi.lib.xliff2.core.Note;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;

/** XLIFF 2.0 (OASIS): a set of texts is a file, a text a unit; notes say what PO has in comments. */
public final class Xliff {

    private static final String SOURCE = "en-GB";
    private static final String PLACE = "place";
    private static final String ENGLISH_BEFORE = "english-before";
    private static final String BASE = "l10n-base";

    private Xliff() {
    }

    public static void write(Job job, Path file) {
        try (XLIFFWriter writer = new XLIFFWriter()) {
            writer.setLineBreak("\n");
            writer.create(file.toFile(), SOURCE, job.language());
            Map<String, List<Unit>> sets = job.units().stream().collect(Collectors.groupingBy(Unit::set, LinkedHashMap::new, Collectors.toList()));
            sets.forEach((set, units) -> {
                writer.writeStartFile(start(set));
                units.forEach(unit -> writer.writeUnit(unit(unit)));
                writer.writeEndFile();
            });
            writer.writeEndDocument();
        }
    }

    /** Blanks and line ends count; that is said once, of the whole, so that what a tool adds is read in the same way. */
    private static StartFileData start(String set) {
        StartFileData start = new StartFileData(set.replace('/', '.'));
        start.getExtAttributes().setAttribute(XMLConstants.XML_NS_URI, "space", "preserve");
        return start;
    }

    /** @throws IllegalArgumentException when it is not valid XLIFF 2, in the library's words */
    public static Job read(Path file) throws IOException {
        List<Unit> units = new ArrayList<>();
        String language = "";
        try (XLIFFReader reader = new XLIFFReader()) {
            reader.open(file.toFile());
            while (reader.hasNext()) {
                Event event = reader.next();
                if (event.isStartXliff()) {
                    language = String.valueOf(event.getStartXliffData().getTargetLanguage());
                } else if (event.isUnit()) {
                    units.add(unit(event.getUnit()));
                }
            }
        } catch (XLIFFException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        return new Job(language, units);
    }

    private static net.sf.okapi.lib.xliff2.core.Unit unit(Unit text) {
        var unit = new net.sf.okapi.lib.xliff2.core.Unit(text.key());
        unit.setName(text.address());
        Segment segment = unit.appendSegment();
        segment.setSource(text.source());
        if (!text.target().isEmpty()) {
            segment.setTarget(text.target());
        }
        segment.setState(text.finished() ? TargetState.TRANSLATED : TargetState.INITIAL);
        note(unit, "", text.note());
        note(unit, PLACE, text.place());
        note(unit, ENGLISH_BEFORE, text.sourceBefore());
        note(unit, BASE, text.base());
        return unit;
    }

    private static void note(net.sf.okapi.lib.xliff2.core.Unit unit, String category, String text) {
        if (!text.isEmpty()) {
            Note note = new Note(text);
            if (!category.isEmpty()) {
                note.setCategory(category);
            }
            unit.addNote(note);
        }
    }

    /**
     * Tools may cut a text into segments: their texts make up the whole again. Many leave the state as it was; so only a
     * text that left as stale must say that somebody has looked at it.
     */
    private static Unit unit(net.sf.okapi.lib.xliff2.core.Unit unit) {
        StringBuilder source = new StringBuilder();
        StringBuilder target = new StringBuilder();
        boolean finished = true;
        boolean stale = !note(unit, ENGLISH_BEFORE).isEmpty();
        for (Part part : unit) {
            source.append(part.getSource().getPlainText());
            target.append(part.hasTarget() ? part.getTarget().getPlainText() : part.isSegment() ? "" : part.getSource().getPlainText());
            finished &= !(part instanceof Segment segment) || part.hasTarget() && !(stale && segment.getState() == TargetState.INITIAL);
        }
        return new Unit(unit.getName(), source.toString(), target.toString(), finished, note(unit, null), note(unit, PLACE),
                note(unit, ENGLISH_BEFORE), note(unit, BASE));
    }

    private static String note(net.sf.okapi.lib.xliff2.core.Unit unit, String category) {
        for (Note note : unit.getNotes()) {
            if (category == null ? note.getCategory() == null : category.equals(note.getCategory())) {
                return note.getText();
            }
        }
        return "";
    }
}
