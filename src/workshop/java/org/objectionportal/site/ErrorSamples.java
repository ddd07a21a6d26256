package org.objectionportal.site;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;
import org.objectionportal.language.Languages;
import org.objectionportal.language.Messages;
import org.objectionportal.language.PackedTexts;
import org.objectionportal.preview.Part;
import org.objectionportal.preview.PreviewMessages;
import org.objectionportal.preview.Sample;
import org.objectionportal.preview.Samples;

/** Every error page, and one that gives back what somebody had typed. */
@IfBuildProfile("preview")
@Singleton
class ErrorSamples implements Samples {

    private static final String TYPED = "Was ich für Freunde schreibe, ist kein Lehrstoff.\nΕυχαριστώ.";

    private final ErrorPages pages;
    private final Languages languages;
    private final Messages messages;

    ErrorSamples(ErrorPages pages, Languages languages, Messages messages) {
        this.pages = pages;
        this.languages = languages;
        this.messages = messages;
    }

    @Override
    public List<Sample> all() {
        PreviewMessages t = PackedTexts.in(PreviewMessages.class);
        SiteMessages english = messages.in(languages.source(), SiteMessages.class);
        List<Sample> all = new ArrayList<>();
        for (ErrorKind kind : ErrorKind.values()) {
            all.add(Sample.html(Part.ERRORS, "error-" + kind.number(), t.errorPage(kind.number(), kind.name(), english.errorTitle(kind)),
                    language -> pages.html(language, kind, TypedText.NONE)));
        }
        all.add(Sample.html(Part.ERRORS, "error-with-text", t.errorWithText(), language -> pages.html(language, ErrorKind.CONFLICT, new TypedText("/objection", "grounds", TYPED))));
        return all;
    }
}
