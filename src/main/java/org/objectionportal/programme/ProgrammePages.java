package org.objectionportal.programme;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import org.objectionportal.eligibility.RuleSet;
import org.objectionportal.language.Languages;
import org.objectionportal.language.Messages;
import org.objectionportal.notice.Notices;
import org.objectionportal.site.PortalConfig;
import org.objectionportal.site.Shells;

/** Puts the operators' pages together. */
@Singleton
class ProgrammePages {

    private final Shells shells;
    private final Messages messages;
    private final Languages languages;
    private final PortalConfig config;
    private final Notices notices;

    ProgrammePages(Shells shells, Messages messages, Languages languages, PortalConfig config, Notices notices) {
        this.shells = shells;
        this.messages = messages;
        this.languages = languages;
        this.config = config;
        this.notices = notices;
    }

    VersionsPage all(List<Version> versions) {
        return new VersionsPage(shells.staff(ProgrammeResource.PATH), texts(), versions.stream()
                .map(one -> new VersionsPage.Line(one.number(), State.of(one), one.proposedAt(), moment(one.proposedAt()), one.reason()))
                .toList());
    }

    ProposalFormPage form(ProposalForm form, Set<Field> problems, String formKey) {
        return new ProposalFormPage(shells.staff(ProgrammeResource.PATH), texts(), form, problems, List.of(Field.values()), formKey);
    }

    /** @param obstacles of the reader */
    VersionPage one(Version version, Version inForce, Optional<FlipCount> count, Set<Obstacle> obstacles) {
        Map<Field, List<Difference.Word>> words = Difference.of(inForce, version);
        RuleSet rules = version.rules();
        return new VersionPage(shells.staff(ProgrammeResource.PATH), texts(), version.number(), State.of(version),
                version.reason(), moment(version.proposedAt()), version.activatedAt().map(this::moment).orElse(""),
                inForce.number(),
                Arrays.stream(Field.values()).filter(field -> words.containsKey(field) && field != Field.EXAMPLES)
                        .map(field -> new VersionPage.Change(field, words.get(field))).toList(),
                words.get(Field.EXAMPLES),
                version.examples().stream().map(one -> new VersionPage.Run(one.given(), String.join(" ", one.differsIn()),
                        one.then(), one.outcome(rules))).toList(),
                count.map(this::counted).orElse(null),
                obstacles.contains(Obstacle.FLIPS) && count.filter(one -> one.finished().isEmpty()).isEmpty(), obstacles, notices.bounds().exceededBy(version.programme()));
    }

    private VersionPage.Counted counted(FlipCount count) {
        return new VersionPage.Counted(count.progress().items(), count.total(), count.progress().gained(),
                count.progress().lost(), count.finished().map(this::moment).orElse(""));
    }

    private String moment(Instant at) {
        return languages.source().moment(at, config.timeZone(), texts()::moment);
    }

    private ProgrammeMessages texts() {
        return messages.in(languages.source(), ProgrammeMessages.class);
    }
}
