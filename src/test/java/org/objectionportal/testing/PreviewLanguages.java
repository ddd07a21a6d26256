package org.objectionportal.testing;

import java.util.List;
import java.util.Optional;

import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;

/** The languages that are still being translated: their files may be incomplete, and Keycloak and the manifests do not name them. */
public final class PreviewLanguages {

    private PreviewLanguages() {
    }

    public static List<String> tags() {
        return new Languages(Optional.empty(), true).all().stream().filter(Language::preview).map(Language::tag).toList();
    }
}
