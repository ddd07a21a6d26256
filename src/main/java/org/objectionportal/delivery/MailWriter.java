package org.objectionportal.delivery;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Singleton;

import com.ibm.icu.text.ListFormatter;
import io.quarkus.mailer.Mail;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import org.objectionportal.language.Language;
import org.objectionportal.language.Languages;
import org.objectionportal.language.Messages;
import org.objectionportal.site.PortalConfig;
import org.objectionportal.site.SiteMessages;

/** Makes the mail of a row: of nothing else, so that it is the same mail at every attempt. */
@Singleton
class MailWriter {

    /** RFC 5322 section 3.3. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private final Languages languages;
    private final Messages messages;
    private final PortalConfig config;

    MailWriter(Languages languages, Messages messages, PortalConfig config) {
        this.languages = languages;
        this.messages = messages;
        this.config = config;
    }

    /**
     * @param mailbox whom it goes to
     * @throws RuntimeException when a text is missing or cannot be filled
     */
    Mail write(Delivery delivery, String mailbox) {
        Language language = languages.findOrSource(delivery.language);
        DeliveryMessages t = messages.in(language, DeliveryMessages.class);
        MailFrame frame = frame(delivery, language);
        TemplateInstance mail = switch (delivery.kind) {
            case OBJECTION_FILED -> new ObjectionFiledMail(frame, t);
            case OBJECTION_WITHDRAWN -> new ObjectionWithdrawnMail(frame, t, until(delivery));
            case DISPUTE_UPHELD -> new DisputeUpheldMail(frame, t, t.itemLeftOutNext());
            case ACCOUNT_CORRECTED -> new DisputeUpheldMail(frame, t, t.accountCorrectedNext());
            case DISPUTE_REJECTED -> new DisputeRejectedMail(frame, t);
        };
        return new Mail()
                .setFrom(config.smtp().from())
                .addTo(mailbox)
                .setSubject(switch (delivery.kind) {
                    case OBJECTION_FILED -> t.filedSubject(delivery.reference);
                    case OBJECTION_WITHDRAWN -> t.withdrawnSubject(delivery.reference);
                    case DISPUTE_UPHELD, ACCOUNT_CORRECTED, DISPUTE_REJECTED -> t.disputeSubject(delivery.reference);
                })
                // Without soft hyphens: in plain text not everybody's reader hides them
                .setText(rendered(mail, Variant.TEXT_PLAIN).replace("\u00AD", ""))
                .setHtml(rendered(mail, Variant.TEXT_HTML))
                .addHeader("Message-ID", delivery.messageId(config.baseUrl().getHost()))
                .addHeader("Date", DATE.format(delivery.happenedAt.atOffset(ZoneOffset.UTC)))
                .addHeader("Content-Language", language.htmlLang())
                // RFC 3834: keeps answering machines quiet
                .addHeader("Auto-Submitted", "auto-generated");
    }

    /** A node of the version before does not say when; what it withdraws goes on for a week all the same (V73). */
    private static ZonedDateTime until(Delivery delivery) {
        return Optional.ofNullable(delivery.endsAt).orElseGet(() -> delivery.happenedAt.plus(Duration.ofDays(7))).atZone(ZoneId.of(delivery.zone));
    }

    private MailFrame frame(Delivery delivery, Language language) {
        return new MailFrame(language, messages.in(language, SiteMessages.class), delivery.reference,
                delivery.happenedAt.atZone(ZoneId.of(delivery.zone)), delivery.jurisdiction, delivery.page(),
                ListFormatter.getInstance(language.locale()).format(config.training().productNames().values()), config);
    }

    private static String rendered(TemplateInstance mail, String contentType) {
        return mail.setAttribute(TemplateInstance.SELECTED_VARIANT, Variant.forContentType(contentType)).render();
    }
}
