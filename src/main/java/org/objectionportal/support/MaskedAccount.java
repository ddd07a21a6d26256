package org.objectionportal.support;

import java.net.URI;
import java.net.URISyntaxException;

/** The identifier of an account as it is shown to somebody who has not said why they look, e.g. {@code https://f•••.example/a•••}. */
final class MaskedAccount {

    private static final String HIDDEN = "•••";

    private MaskedAccount() {
    }

    static String of(String uri) {
        try {
            URI read = new URI(uri);
            if (read.getHost() != null) {
                return read.getScheme() + "://" + host(read.getHost()) + last(read.getPath());
            }
        } catch (URISyntaxException notAnAddress) {
            // shown as what it is: a text
        }
        return first(uri) + HIDDEN;
    }

    private static String host(String host) {
        int dot = host.lastIndexOf('.');
        return first(host) + HIDDEN + (dot < 0 ? "" : host.substring(dot));
    }

    private static String last(String path) {
        String plain = path.replaceAll("/+$", "");
        return plain.isEmpty() ? "" : "/" + first(plain.substring(plain.lastIndexOf('/') + 1)) + HIDDEN;
    }

    private static String first(String text) {
        return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1));
    }
}
