package org.objectionportal.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The HTML of {@link MailPage}. */
final class MailMarkup {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.UK).withZone(ZoneId.systemDefault());
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>&\"']+(&amp;[^\\s<>&\"']+)*");

    private MailMarkup() {
    }

    static String list(List<Mail> mails) {
        StringBuilder rows = new StringBuilder();
        for (int number = mails.size() - 1; number >= 0; number--) {
            Mail mail = mails.get(number);
            rows.append("""
                    <li><a href="/mails/%d"><strong dir="auto">%s</strong> <span>%s</span> <time>%s</time></a></li>
                    """.formatted(number, text(mail.subject()), text(mail.to()), time(mail.arrived())));
        }
        String content = mails.isEmpty() ? "<p>No mail yet.</p>" : "<ol>\n" + rows + "</ol>";
        return page("Mails", "<meta http-equiv=\"refresh\" content=\"5\">", "<h1>Mails</h1>\n" + content);
    }

    static String mail(int number, Mail mail) {
        String html = mail.html().isEmpty() ? "" : """
                <h2>HTML</h2>
                <iframe sandbox="allow-popups allow-popups-to-escape-sandbox" src="/mails/%d/html" title="HTML"></iframe>
                """.formatted(number);
        return page(mail.subject(), "", """
                <p><a href="/">All mails</a></p>
                <h1 dir="auto">%s</h1>
                <p>To %s, %s</p>
                %s
                <h2>Text</h2>
                <pre dir="auto">%s</pre>
                <h2>Headers</h2>
                <pre>%s</pre>
                """.formatted(text(mail.subject()), text(mail.to()), time(mail.arrived()), html,
                linked(text(mail.text())), text(String.join("\n", mail.headers()))));
    }

    static String missing() {
        return page("No such mail", "", "<h1>No such mail</h1><p><a href=\"/\">All mails</a></p>");
    }

    static String style() throws IOException {
        try (InputStream file = MailMarkup.class.getResourceAsStream("/demo/mail-page.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String page(String title, String head, String body) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="stylesheet" href="/style.css">
                %s
                <body>
                <main>
                %s
                </main>
                <footer>All mail of the demo ends here; nothing leaves this machine. Mails are kept in memory and are
                gone when the demo stops.</footer>
                </body>
                </html>
                """.formatted(text(title), head, body);
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }

    private static String linked(String escaped) {
        return ADDRESS.matcher(escaped).replaceAll("<a href=\"$0\" target=\"_blank\" rel=\"noreferrer\">$0</a>");
    }

    private static String text(String raw) {
        return raw == null ? "" : raw.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;").replace("'", "&#39;");
    }
}
