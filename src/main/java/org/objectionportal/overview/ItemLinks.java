package org.objectionportal.overview;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which links of items are shown: only those that lead to the product an item is from (ASVS 1.2.2). */
public final class ItemLinks {

    private final Map<String, List<String>> hosts = new HashMap<>();

    /** @param configured hosts by product, comma-separated; products in letters of any case */
    public ItemLinks(Map<String, String> configured) {
        configured.forEach((product, list) -> hosts.put(product.toUpperCase(Locale.ROOT),
                Arrays.stream(list.toLowerCase(Locale.ROOT).split("\\s*,\\s*")).filter(host -> !host.isBlank()).toList()));
    }

    /** The address if it may be shown, else empty. */
    String shown(String product, String url) {
        return url != null && isOf(hosts.getOrDefault(product, List.of()), url) ? url : "";
    }

    private static boolean isOf(List<String> hosts, String url) {
        try {
            URI address = new URI(url);
            String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
            return "https".equals(address.getScheme()) && address.getRawUserInfo() == null
                    && hosts.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
        } catch (java.net.URISyntaxException notAnAddress) {
            return false;
        }
    }
}
