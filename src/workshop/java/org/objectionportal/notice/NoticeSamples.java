package org.objectionportal.notice;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.TemplateInstance;
import org.objectionportal.eligibility.RulesInForce;
import org.objectionportal.language.Language;
import org.objectionportal.language.Messages;
import org.objectionportal.preview.Part;
import org.objectionportal.preview.Sample;
import org.objectionportal.preview.Samples;
import org.objectionportal.preview.Screen;
import org.objectionportal.site.PortalConfig;
import org.objectionportal.site.Shells;

/** The notice, and what stands around it once there is a newer one. */
@IfBuildProfile("preview")
@Singleton
class NoticeSamples implements Samples {

    private final Shells shells;
    private final Messages messages;
    private final Notices notices;
    private final RulesInForce rules;
    private final PortalConfig config;

    NoticeSamples(Shells shells, Messages messages, Notices notices, RulesInForce rules, PortalConfig config) {
        this.rules = rules;
        this.config = config;
        this.shells = shells;
        this.messages = messages;
        this.notices = notices;
    }

    @Override
    public List<Sample> all() {
        return List.of(
                Sample.at(Part.PAGES, Screen.NOTICE, language -> "/" + language.tag() + "/notice"),
                Sample.page(Part.PAGES, Screen.NOTICE_OUTDATED, this::outdated));
    }

    private TemplateInstance outdated(Language language) {
        NoticeVersion shown = notices.current();
        NoticeVersion newer = new NoticeVersion(shown.number() + 1, LocalDate.of(2027, 3, 1));
        return new NoticePage(shells.open(language, Screen.NOTICE_OUTDATED.path()), messages.in(language, NoticeMessages.class),
                notices.text(shown, language), shown, newer,
                Matrix.of(rules.lastKnown().programme(), config.training().productNames(), language), List.of(shown));
    }
}
