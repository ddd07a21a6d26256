package org.objectionportal.language;

import java.util.Optional;

/** Texts that stand beside the code they belong to and not in {@code i18n/}: those of the workshop's own screens, in English. */
public final class PackedTexts {

    private PackedTexts() {
    }

    public static <T> T in(Class<T> area) {
        Languages languages = new Languages();
        return new Messages(new MessageFiles(Optional.empty(), languages)).in(languages.source(), area);
    }
}
