package org.objectionportal.startup;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Tells the sign-in that people come by HTTPS. The proxy in front ends TLS, and the portal believes no forwarded header:
 * the base address, which the operator states, is what counts.
 */
public class HttpsSettings implements ConfigSourceFactory {

    private static final int BELOW_EVERYTHING_THE_OPERATOR_SETS = 50;
    private static final String WEB = "quarkus.oidc.web.authentication.";

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue base = context.getValue("portal.base-url");
        String https = Boolean.toString(base != null && base.getValue() != null && base.getValue().startsWith("https://"));
        return List.of(new PropertiesConfigSource(
                Map.of(WEB + "force-redirect-https-scheme", https, WEB + "cookie-force-secure", https),
                "derived from portal.base-url", BELOW_EVERYTHING_THE_OPERATOR_SETS));
    }

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(BELOW_EVERYTHING_THE_OPERATOR_SETS);
    }
}
