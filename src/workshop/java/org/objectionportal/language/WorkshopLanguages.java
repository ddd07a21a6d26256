package org.objectionportal.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The languages of the preview: those that are offered, those still being translated, and two no reader ever sees. {@code en-XA} is English made longer,
 * accented and bracketed: what is cut off, and what is not a text of {@code i18n/}, shows. {@code keys} shows the name of
 * each text in its place. Their dates and numbers are those of English.
 */
@IfBuildProfile("preview")
@Alternative
@Priority(1)
@Singleton
public class WorkshopLanguages extends Languages {

    static final Language PSEUDO = new Language("en-XA", Locale.UK, "⟦Ƥšéûðö⟧", "Pseudo-English", true);
    static final Language KEYS = new Language("keys", Locale.UK, "Keys", "Names of the texts", true);

    @Inject
    WorkshopLanguages(@ConfigProperty(name = "portal.texts.directory") Optional<Path> directory) {
        super(directory, true);
    }

    /** Whether it is made of English, and has no files of its own. */
    public static boolean isMade(Language language) {
        return language.equals(PSEUDO) || language.equals(KEYS);
    }

    @Override
    public List<Language> all() {
        List<Language> all = new ArrayList<>(super.all());
        all.add(PSEUDO);
        all.add(KEYS);
        return all;
    }

    @Override
    public Optional<Language> find(String tag) {
        return all().stream().filter(language -> language.tag().equals(tag)).findFirst();
    }
}
