package org.objectionportal.overview;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.TemplateInstance;
import org.objectionportal.content.MentionCount;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Reason;
import org.objectionportal.language.Language;
import org.objectionportal.language.Messages;
import org.objectionportal.preview.Part;
import org.objectionportal.preview.Sample;
import org.objectionportal.preview.Samples;
import org.objectionportal.preview.Screen;
import org.objectionportal.site.PortalConfig;
import org.objectionportal.site.Shells;

/** What was used already, what others have shared of a person, what they wrote together: with something to show, and without. */
@IfBuildProfile("preview")
@Singleton
class FurtherSamples implements Samples {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate USED = LocalDate.of(2026, 11, 24);

    private final Shells shells;
    private final Messages messages;
    private final String product;

    FurtherSamples(Shells shells, Messages messages, PortalConfig config) {
        this.shells = shells;
        this.messages = messages;
        this.product = config.training().productNames().values().iterator().next();
    }

    @Override
    public List<Sample> all() {
        return List.of(
                Sample.page(Part.PAGES, Screen.CONTENT_USED, language -> used(Screen.CONTENT_USED, language, true)),
                Sample.page(Part.PAGES, Screen.CONTENT_USED_NONE, language -> used(Screen.CONTENT_USED_NONE, language, false)),
                Sample.page(Part.PAGES, Screen.CONTENT_MENTIONS, language -> mentions(Screen.CONTENT_MENTIONS, language, true)),
                Sample.page(Part.PAGES, Screen.CONTENT_MENTIONS_NONE, language -> mentions(Screen.CONTENT_MENTIONS_NONE, language, false)),
                Sample.page(Part.PAGES, Screen.CONTENT_JOINT, language -> joint(Screen.CONTENT_JOINT, language, true)),
                Sample.page(Part.PAGES, Screen.CONTENT_JOINT_NONE, language -> joint(Screen.CONTENT_JOINT_NONE, language, false)));
    }

    private TemplateInstance used(Screen screen, Language language, boolean some) {
        OverviewMessages t = messages.in(language, OverviewMessages.class);
        return new UsedPage(shells.signedIn(language, screen.path(), ""), t, some
                ? List.of(new UsedPage.DataSet("https://training.example/snapshots/2026-11", "Llama", t.date(USED), USED.toString(), 1_203),
                        new UsedPage.DataSet("https://training.example/snapshots/2026-10", "Llama", t.date(USED.minusMonths(1)),
                                USED.minusMonths(1).toString(), 1))
                : List.of());
    }

    private TemplateInstance mentions(Screen screen, Language language, boolean some) {
        OverviewMessages t = messages.in(language, OverviewMessages.class);
        return new MentionsPage(shells.signedIn(language, screen.path(), ""), t,
                some ? List.of(new MentionCount("Maria", 52, 0)) : List.of(), some ? 2 : 0, some ? lines(t) : List.of(), false,
                some ? "?after=x" : "");
    }

    private TemplateInstance joint(Screen screen, Language language, boolean some) {
        OverviewMessages t = messages.in(language, OverviewMessages.class);
        return new JointPage(shells.signedIn(language, screen.path(), ""), t, some ? List.of(
                new JointPage.Item(1, lines(t).get(0), false, true, t.eligibleWhy()),
                new JointPage.Item(2, lines(t).get(1), true, false, t.reason(Reason.EXCLUDED_BY_PERSON)),
                new JointPage.Item(3, lines(t).get(1), false, false, t.jointOther()))
                : List.of(), false, some ? "?after=x" : "");
    }

    private List<OthersLine> lines(OverviewMessages t) {
        return List.of(
                new OthersLine("Ġorġ", product, t.kind(Kind.PHOTO), t.date(DAY), DAY.toString(), "", "https://social.example/photo"),
                new OthersLine("Ελένη", product, t.kind(Kind.POST), t.date(DAY), DAY.toString(), "Καλημέρα, Maria!", ""));
    }
}
