package org.objectionportal.site;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** What the operator states about itself: the portal's words never name a company, its configuration does. */
@ConfigMapping(prefix = "portal")
public interface PortalConfig {

    /** The address people reach the portal at; every absolute link, also in mails, is built on it and never on a request. */
    URI baseUrl();

    /** Shows on every page that nothing here is real. */
    @WithDefault("false")
    boolean demo();

    /** The zone times are shown in when neither the person nor their country tells one. */
    @WithDefault("Europe/Brussels")
    ZoneId timeZone();

    Controller controller();

    Training training();

    Texts texts();

    Keycloak keycloak();

    Database database();

    Smtp smtp();

    /** At least 32 characters, the same on all nodes: locks sessions, drafts, addresses and reasons. */
    String secret();

    /** Who decides on the processing (Art. 4(7) GDPR). */
    interface Controller {
        String name();

        /** Postal address on one line (Art. 13(1)(a)). */
        String address();

        /** Representative in the Union or the United Kingdom (Art. 27), or a sentence that there is none to name. */
        String representative();

        String contactEmail();

        /** The data protection officer's address (Art. 13(1)(b)). */
        @WithName("dpo-email")
        String dataProtectionOfficer();

        /** The supervisory authority that leads (Art. 56), by its own name. */
        LeadAuthority leadAuthority();
    }

    interface LeadAuthority {
        String name();

        URI url();
    }

    /** The programme a person objects to. */
    interface Training {
        /** The products content is taken from: code as in ingested accounts, in letters of any case, and its name. */
        Map<String, String> products();

        /** The same under the codes as they are stored; what comes by an environment variable has lost its capitals. */
        default Map<String, String> productNames() {
            Map<String, String> names = new TreeMap<>();
            products().forEach((code, name) -> names.put(code.toUpperCase(Locale.ROOT), name));
            return names;
        }

        /** Names of the models that are trained. */
        List<String> models();

        /** The first day of training; objections before it cover everything. */
        LocalDate start();

        /** How long the data are kept for training, in months. */
        @WithDefault("24")
        int retentionMonths();
    }

    interface Texts {
        /** Where {@code i18n/} is read live from; absent in production, where the packed texts count. */
        Optional<Path> directory();

        /** Whether languages that are still being translated are offered, too: for the localisation team only. */
        @WithDefault("false")
        boolean previews();
    }

    /** Where people sign in (OpenID Connect). */
    interface Keycloak {
        /** The realm, e.g. {@code https://id.example.eu/realms/objections}; also the issuer of its tokens. */
        URI url();

        String clientId();

        String clientSecret();
    }

    /** The one PostgreSQL that everything acknowledged is kept in. */
    interface Database {
        /** A JDBC URL; it may name several hosts. */
        String url();

        String user();

        String password();
    }

    /** Where mail leaves. */
    interface Smtp {
        String host();

        int port();

        Optional<String> user();

        Optional<String> password();

        /** REQUIRED everywhere but on a machine of one's own. */
        String startTls();

        /** The one sender of every mail. */
        String from();
    }
}
