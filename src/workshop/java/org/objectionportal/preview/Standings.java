package org.objectionportal.preview;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;
import org.objectionportal.l10n.Status;
import org.objectionportal.l10n.lint.Finding;
import org.objectionportal.l10n.lint.Lint;
import org.objectionportal.language.Language;

/** How far each language is at this moment. */
@IfBuildProfile("preview")
@Singleton
class Standings {

    private final TextFolder texts;

    Standings(TextFolder texts) {
        this.texts = texts;
    }

    /** In the official order. */
    List<Standing> all() {
        Map<String, Long> findings = Lint.of(texts.project(), texts.folder()).findings().stream()
                .collect(Collectors.groupingBy(Finding::language, Collectors.counting()));
        return Status.all(texts.read().ledger()).stream().map(status -> new Standing(status,
                findings.getOrDefault(status.language().tag(), 0L), screenshots(status.language()))).toList();
    }

    private long screenshots(Language language) {
        File folder = texts.project().resolve("target/screenshots").resolve(language.tag()).toFile();
        return Optional.ofNullable(folder.list((in, name) -> name.matches(".*-(360|1280)\\.jpg"))).map(names -> names.length).orElse(0);
    }
}
