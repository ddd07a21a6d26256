package org.objectionportal.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.mailer.Mail;
import org.objectionportal.identity.Jurisdiction;
import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.language.PackedTexts;
import org.objectionportal.preview.Part;
import org.objectionportal.preview.PreviewMessages;
import org.objectionportal.preview.Sample;
import org.objectionportal.preview.Samples;

/** Every mail under either law, in HTML and in text, made by what makes those that are sent. */
@IfBuildProfile("preview")
@Singleton
public class MailSamples implements Samples {

    private static final Instant HAPPENED = Instant.parse("2026-11-24T09:30:00Z");
    private static final Instant ENDS = Instant.parse("2026-12-01T09:30:00Z");

    private final MailWriter writer;
    private final Languages languages;
    private final PreviewMessages t = PackedTexts.in(PreviewMessages.class);

    MailSamples(MailWriter writer, Languages languages) {
        this.writer = writer;
        this.languages = languages;
    }

    @Override
    public List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        for (DeliveryKind kind : DeliveryKind.values()) {
            for (Jurisdiction law : Jurisdiction.values()) {
                String name = "mail-" + (kind + "-" + law).toLowerCase().replace('_', '-');
                String subject = mail(kind, law, languages.source()).getSubject();
                all.add(Sample.html(Part.MAILS, name, t.mailHtml(kind.name(), law.name(), subject),
                        language -> mail(kind, law, language).getHtml()));
                all.add(Sample.text(Part.MAILS, name + "-text", t.mailText(kind.name(), law.name(), subject), language -> {
                    Mail mail = mail(kind, law, language);
                    return mail.getSubject() + "\n\n" + mail.getText();
                }));
            }
        }
        return all;
    }

    private Mail mail(DeliveryKind kind, Jurisdiction law, Language language) {
        return writer.write(delivery(kind, law, language, DeliveryState.PENDING, null), "nobody@demo.example");
    }

    /** A row of the outbox that is in no database. */
    public static Delivery delivery(DeliveryKind kind, Jurisdiction law, Language language, DeliveryState state, DeliveryFailure failure) {
        Delivery delivery = new Delivery();
        delivery.kind = kind;
        boolean ofObjection = kind == DeliveryKind.OBJECTION_FILED || kind == DeliveryKind.OBJECTION_WITHDRAWN;
        delivery.reference = ofObjection ? "K7M4-XPR9-3RTW" : "D-1042";
        delivery.page = ofObjection ? null : "/content";
        delivery.language = language.tag();
        delivery.jurisdiction = law;
        delivery.zone = law == Jurisdiction.UK ? "Europe/London" : "Europe/Brussels";
        delivery.happenedAt = HAPPENED;
        delivery.endsAt = kind == DeliveryKind.OBJECTION_WITHDRAWN ? ENDS : null;
        delivery.messageKey = "sample";
        delivery.state = state;
        delivery.failure = failure;
        delivery.attempts = 1;
        delivery.changedAt = HAPPENED;
        return delivery;
    }
}
