package org.objectionportal.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.TemplateInstance;
import org.objectionportal.content.ItemCount;
import org.objectionportal.eligibility.Audience;
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

/** My content: an item of each kind, one for each reason, and the pages on which there is nothing. */
@IfBuildProfile("preview")
@Singleton
class ContentSamples implements Samples {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final String OBJECTION = "K7M4-XPR9-3RTW";
    private static final String EXCERPT = "Καλημέρα! Ein schöner Tag am Meer, foto: ir-Rabat.";

    private final Shells shells;
    private final Messages messages;
    private final Map<String, String> products;

    ContentSamples(Shells shells, Messages messages, PortalConfig config) {
        this.shells = shells;
        this.messages = messages;
        this.products = config.training().productNames();
    }

    @Override
    public List<Sample> all() {
        return List.of(
                page(Screen.CONTENT, 130, true, ""), page(Screen.CONTENT_OBJECTED, 130, true, OBJECTION),
                page(Screen.CONTENT_NOTHING_MATCHES, 1, false, ""),
                page(Screen.CONTENT_EMPTY, 0, false, ""), page(Screen.CONTENT_EMPTY_OBJECTED, 0, false, OBJECTION));
    }

    private Sample page(Screen screen, long number, boolean withItems, String objection) {
        return Sample.page(Part.PAGES, screen, language -> page(screen, language, number, withItems, objection));
    }

    private TemplateInstance page(Screen screen, Language language, long number, boolean withItems, String objection) {
        OverviewMessages t = messages.in(language, OverviewMessages.class);
        ContentQueryParameters chosen = new ContentQueryParameters();
        chosen.status = withItems ? "" : "not-eligible";
        boolean objected = !objection.isEmpty();
        List<ContentPage.Share> shares = products.values().stream()
                .map(name -> new ContentPage.Share(name, objected ? 0 : number, objected ? number + 21 : 21)).toList();
        ContentPage.Share sum = number == 0 ? new ContentPage.Share(t.all(), 0, 0)
                : new ContentPage.Share(t.all(), shares.stream().mapToLong(ContentPage.Share::eligible).sum(),
                        shares.stream().mapToLong(ContentPage.Share::notEligible).sum());
        return new ContentPage(shells.signedIn(language, screen.path(), ""), t, shares, sum, years(number, objected),
                List.of(new SourceState(products.values().iterator().next(), "Elena", DAY, false, Optional.of(new SourceState.Unread(1, DAY, false))),
                        new SourceState(products.values().iterator().next(), "Ἑλένη", DAY.minusYears(1), true, Optional.of(new SourceState.Unread(1_000, DAY, true))),
                        new SourceState(products.values().iterator().next(), "E. N.", null, true, Optional.empty())),
                withItems ? items(t) : List.of(),
                new Choices(products, EnumSet.allOf(Kind.class), EnumSet.allOf(Reason.class), List.of(2026, 2025, 2019)), chosen,
                withItems ? number : 0, objection, "", withItems ? "?after=x" : "");
    }

    private static YearChart years(long number, boolean objected) {
        return YearChart.of(number == 0 ? List.of() : List.of(
                new ItemCount("", Kind.POST, 2019, Reason.TOO_OLD, 21), new ItemCount("", Kind.POST, 2024, Reason.NOT_PUBLIC, 21),
                new ItemCount("", Kind.POST, 2026, objected ? Reason.OBJECTION_IN_FORCE : null, number)));
    }

    private List<ContentPage.Item> items(OverviewMessages t) {
        String product = products.values().iterator().next();
        List<ContentPage.Item> items = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            LocalDate day = DAY.plusMonths(items.size());
            items.add(new ContentPage.Item(1, product, t.kind(kind), ItemTexts.shape(kind), t.date(day), day.toString(),
                    t.audience(Audience.PUBLIC), EXCERPT, true, t.eligibleWhy(),
                    "https://social.example/" + kind.name().toLowerCase(), kind == Kind.POST));
        }
        for (Reason reason : Reason.values()) {
            items.add(new ContentPage.Item(1, product, t.kind(Kind.POST), ItemTexts.shape(Kind.POST), t.date(DAY), DAY.toString(),
                    t.audience(reason == Reason.NOT_PUBLIC ? Audience.UNLISTED : Audience.LIMITED), EXCERPT, false, t.reason(reason), "",
                    reason == Reason.OBJECTION_IN_FORCE));
        }
        items.add(new ContentPage.Item(1, product, "", ItemTexts.shape(null), t.noDate(), "", t.audienceUnknown(), "", false,
                t.beingCheckedAgain(), "", false));
        return items;
    }
}
