package org.objectionportal.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import com.ibm.icu.text.ListFormatter;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.language.Messages;
import org.objectionportal.site.PortalConfig;

/** The versions of the notice, from {@code i18n/notices}. */
@Singleton
public class Notices {

    private static final String FOLDER = "notices/ai-training/";

    private final PortalConfig config;
    private final Messages messages;
    private final Languages languages;
    private final List<NoticeVersion> versions;
    private final NoticeBounds bounds;

    Notices(PortalConfig config, Messages messages, Languages languages) {
        this.config = config;
        this.messages = messages;
        this.languages = languages;
        Properties manifest = readManifest();
        this.versions = readVersions(manifest);
        this.bounds = readBounds(manifest);
    }

    /** All published versions, the one in force first. */
    public List<NoticeVersion> versions() {
        return versions;
    }

    /** The version in force. */
    public NoticeVersion current() {
        return versions.get(0);
    }

    /** The most that the version in force tells people is used; the products are those its text is filled with. */
    public NoticeBounds bounds() {
        return bounds;
    }

    private NoticeBounds readBounds(Properties manifest) {
        String used = current().number() + ".used.";
        return new NoticeBounds(config.training().productNames().keySet(),
                list(manifest, used + "kinds").map(Kind::valueOf).collect(Collectors.toSet()),
                list(manifest, used + "regions").collect(Collectors.toSet()), Integer.parseInt(manifest.getProperty(used + "adult-age")));
    }

    private static Stream<String> list(Properties manifest, String key) {
        return Arrays.stream(manifest.getProperty(key).split("[ ,]+"));
    }

    /**
     * In that language; one that came after the version was published, or is still being translated, may have no file and
     * shows the English one.
     *
     * @throws IllegalArgumentException when the file is not of the format
     */
    NoticeText text(NoticeVersion version, Language language) {
        boolean mayLack = language.preview() || !version.equals(current());
        Language found = mayLack && !exists(file(version, language)) ? languages.source() : language;
        return NoticeText.parse(found.htmlLang(), read(file(version, found)), values(found));
    }

    private static String file(NoticeVersion version, Language language) {
        return version.number() + "/" + language.tag() + ".md";
    }

    private Map<String, String> values(Language language) {
        PortalConfig.Controller controller = config.controller();
        PortalConfig.Training training = config.training();
        NoticeMessages t = messages.in(language, NoticeMessages.class);
        ListFormatter list = ListFormatter.getInstance(language.locale());
        return Map.ofEntries(
                Map.entry("controller", controller.name()),
                Map.entry("controllerAddress", controller.address()),
                Map.entry("representative", controller.representative()),
                Map.entry("contactEmail", controller.contactEmail()),
                Map.entry("dpoEmail", controller.dataProtectionOfficer()),
                Map.entry("products", list.format(training.productNames().values())),
                Map.entry("models", list.format(training.models())),
                Map.entry("trainingStart", t.date(training.start())),
                Map.entry("retention", t.months(training.retentionMonths())),
                Map.entry("leadAuthority", controller.leadAuthority().name()),
                Map.entry("leadAuthorityUrl", controller.leadAuthority().url().toString()));
    }

    private Properties readManifest() {
        Properties read = new Properties();
        try {
            read.load(new StringReader(read("manifest.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private List<NoticeVersion> readVersions(Properties manifest) {
        int current = Integer.parseInt(manifest.getProperty("current"));
        return list(manifest, "versions").map(Integer::valueOf)
                .filter(number -> number <= current)
                .map(number -> new NoticeVersion(number, LocalDate.parse(manifest.getProperty(number + ".in-force"))))
                .sorted(Comparator.comparingInt(NoticeVersion::number).reversed())
                .toList();
    }

    private boolean exists(String file) {
        return config.texts().directory().map(texts -> Files.exists(texts.resolve(FOLDER + file)))
                .orElseGet(() -> Notices.class.getResource("/" + FOLDER + file) != null);
    }

    private String read(String file) {
        try {
            if (config.texts().directory().isPresent()) {
                return Files.readString(config.texts().directory().get().resolve(FOLDER + file));
            }
            try (InputStream in = Notices.class.getResourceAsStream("/" + FOLDER + file)) {
                if (in == null) {
                    throw new IllegalArgumentException("i18n/" + FOLDER + file + " is missing");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read i18n/" + FOLDER + file, e);
        }
    }
}
