package org.objectionportal.stack;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/**
 * An e-mail as it arrived.
 *
 * @param to the recipient of the envelope
 * @param text the plain text part with line ends as \n, empty when there is none
 * @param html the HTML part, empty when there is none
 * @param headers as "Name: value", in their order, still encoded
 */
public record Mail(String to, String subject, Instant arrived, String text, String html, List<String> headers) {

    static Mail of(String recipient, MimeMessage message) throws MessagingException, IOException {
        List<Header> headers = Collections.list(message.getAllHeaders());
        return new Mail(recipient, message.getSubject(), Instant.now(),
                part(message, "text/plain").replace("\r\n", "\n"), part(message, "text/html"),
                headers.stream().map(header -> header.getName() + ": " + header.getValue()).toList());
    }

    /** @return the value of the first header of that name, or null */
    public String header(String name) {
        return headers.stream().filter(line -> line.regionMatches(true, 0, name + ": ", 0, name.length() + 2))
                .map(line -> line.substring(name.length() + 2)).findFirst().orElse(null);
    }

    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String found = part(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
