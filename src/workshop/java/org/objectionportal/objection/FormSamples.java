package org.objectionportal.objection;

import java.util.List;

import jakarta.inject.Singleton;

import com.ibm.icu.text.ListFormatter;
import io.quarkus.arc.profile.IfBuildProfile;
import org.objectionportal.language.Messages;
import org.objectionportal.preview.Part;
import org.objectionportal.preview.Sample;
import org.objectionportal.preview.Samples;
import org.objectionportal.preview.Screen;
import org.objectionportal.site.PortalConfig;
import org.objectionportal.site.Shells;

/** The form, and what it leads to before anything is filed. */
@IfBuildProfile("preview")
@Singleton
class FormSamples implements Samples {

    private static final String GROUNDS = "Was ich für Freunde schreibe, ist kein Lehrstoff.\nΕυχαριστώ.";
    private static final String NOBODY = "";
    private static final String SOMEBODY = "somebody";

    private final Shells shells;
    private final Messages messages;
    private final PortalConfig config;

    FormSamples(Shells shells, Messages messages, PortalConfig config) {
        this.shells = shells;
        this.messages = messages;
        this.config = config;
    }

    @Override
    public List<Sample> all() {
        return List.of(
                form(Screen.FORM_SIGNED_OUT, NOBODY, "", 0), form(Screen.FORM, SOMEBODY, "", 0),
                form(Screen.FORM_TOO_LONG, SOMEBODY, GROUNDS, 21),
                draft(Screen.DRAFT_SIGNED_OUT, NOBODY, false), draft(Screen.DRAFT, SOMEBODY, false),
                draft(Screen.FORM_OF_SOMEBODY_ELSE, SOMEBODY, true));
    }

    private Sample form(Screen screen, String owner, String grounds, long excess) {
        return Sample.page(Part.PAGES, screen, language -> new ObjectionFormPage(
                owner.isEmpty() ? shells.open(language, screen.path()) : shells.signedIn(language, screen.path(), ""),
                messages.in(language, ObjectionMessages.class), "sample", owner, grounds, excess, Grounds.LONGEST,
                ListFormatter.getInstance(language.locale()).format(config.training().productNames().values())));
    }

    private Sample draft(Screen screen, String owner, boolean otherPerson) {
        return Sample.page(Part.PAGES, screen, language -> new DraftPage(
                owner.isEmpty() ? shells.open(language, screen.path()) : shells.signedIn(language, screen.path(), ""),
                messages.in(language, ObjectionMessages.class), "sample", owner, GROUNDS, Draft.LIFE.toMinutes(), otherPerson));
    }
}
