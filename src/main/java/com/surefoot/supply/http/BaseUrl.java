package com.surefoot.supply.http;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** What the address of a supplier has to be like. */
public final class BaseUrl {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private BaseUrl() {}

    /**
     * Refuses what cannot be meant.
     *
     * @param secret whether something secret is sent there
     * @throws IllegalArgumentException if it cannot be asked, has a secret in it, or would send one in the clear
     */
    public static void check(URI url, boolean secret) {
        if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
            // which is not told, as it may be secret
            throw new IllegalArgumentException(
                    "The base-url has more than scheme, host, port and path. Maybe the key belongs into the setting key?");
        }
        String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme) || url.getHost() == null) {
            throw new IllegalArgumentException(
                    "The base-url '%s' is no address on the web. Maybe write it like https://api.example.org/v1?"
                            .formatted(url));
        }
        if (secret && scheme.equals("http") && !THIS_MACHINE.contains(url.getHost())) {
            throw new IllegalArgumentException(
                    "The base-url '%s' would send the key in the clear. Maybe write it with https?".formatted(url));
        }
    }
}
