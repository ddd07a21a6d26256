package org.objectionportal.item;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.TemplateInstance;
import org.objectionportal.content.DisputeGround;
import org.objectionportal.content.ItemMark;
import org.objectionportal.eligibility.Audience;
import org.objectionportal.eligibility.Kind;
import org.objectionportal.eligibility.Reason;
import org.objectionportal.language.Language;
import org.objectionportal.language.Messages;
import org.objectionportal.objection.ObjectionMessages;
import org.objectionportal.overview.ContentPage;
import org.objectionportal.overview.OverviewMessages;
import org.objectionportal.preview.Part;
import org.objectionportal.preview.Sample;
import org.objectionportal.preview.Samples;
import org.objectionportal.preview.Screen;
import org.objectionportal.site.PortalConfig;
import org.objectionportal.site.Shells;

/** One item: eligible, kept out for every reason there is (disputed by somebody who had the account before), disputed, and disputed without a ground. */
@IfBuildProfile("preview")
@Singleton
class ItemSamples implements Samples {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final ZonedDateTime AT = Instant.parse("2026-11-24T09:30:00Z").atZone(ZoneId.of("Europe/Brussels"));
    private static final Set<Reason> NONE = EnumSet.noneOf(Reason.class);

    private final Shells shells;
    private final Messages messages;
    private final PortalConfig config;

    ItemSamples(Shells shells, Messages messages, PortalConfig config) {
        this.shells = shells;
        this.messages = messages;
        this.config = config;
    }

    @Override
    public List<Sample> all() {
        return List.of(page(Screen.ITEM, NONE, false, false), page(Screen.ITEM_EVERY_REASON, EnumSet.allOf(Reason.class), false, false),
                page(Screen.ITEM_DISPUTED, EnumSet.of(Reason.DISPUTED), true, false), page(Screen.ITEM_WITHOUT_GROUND, NONE, false, true));
    }

    private Sample page(Screen screen, Set<Reason> failing, boolean disputed, boolean problem) {
        return Sample.page(Part.PAGES, screen, language -> page(screen, language, failing, disputed, problem));
    }

    private TemplateInstance page(Screen screen, Language language, Set<Reason> failing, boolean disputed, boolean problem) {
        ItemMessages t = messages.in(language, ItemMessages.class);
        OverviewMessages list = messages.in(language, OverviewMessages.class);
        ObjectionMessages frame = messages.in(language, ObjectionMessages.class);
        boolean eligible = failing.isEmpty();
        String why = eligible ? list.eligibleWhy() : list.reason(failing.iterator().next());
        String moment = frame.moment(AT, language.nameOfZone(AT));
        ContentPage.Item item = new ContentPage.Item(1, config.training().productNames().values().iterator().next(), list.kind(Kind.POST),
                "post", list.date(DAY), DAY.toString(), list.audience(Audience.PUBLIC), "Καλημέρα! Ein schöner Tag am Meer.", eligible, why,
                "https://social.example/post", eligible);
        ItemMark dispute = new ItemMark();
        dispute.ground = DisputeGround.NOT_MINE;
        dispute.since = AT.toInstant();
        return new ItemPage(shells.signedIn(language, screen.path(), ""), t, list, frame, item, failing,
                new ItemPage.Choices(failing.contains(Reason.EXCLUDED_BY_PERSON), failing.contains(Reason.POSTED_UNDER_OBJECTION)),
                DisputeForm.of(t, t.disputeText(), Ground.class, t::ground, failing.contains(Reason.DISPUTED), Optional.of(dispute).filter(open -> disputed), AT.getZone(), problem),
                Optional.empty(),
                new ItemPage.Prospects(true, Optional.of(new ItemPage.IfObjecting(eligible, 90))),
                new ItemPage.Basis(moment, moment, "0123456789abcdef"), "");
    }
}
