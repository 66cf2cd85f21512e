package com.surefoot.supply.http;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a supplier may send on to. What comes from outside must lead nowhere that was not agreed to. */
final class Redirects {

    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    private final Set<String> otherHosts;

    Redirects(Set<String> otherHosts) {
        this.otherHosts = otherHosts;
    }

    /** The address to ask next, or none if it must not be asked: without encryption, or a host nobody agreed to. */
    Optional<URI> find(URI from, String location) {
        URI to;
        try {
            to = from.resolve(location);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return isSame(from, to) || (isEncrypted(to) && isAgreed(host(from), host(to)))
                ? Optional.of(to)
                : Optional.empty();
    }

    /** Whether both are at one place: what is secret may go from one to the other. */
    static boolean isSame(URI one, URI other) {
        return scheme(one).equals(scheme(other))
                && host(one).equals(host(other))
                && port(one) == port(other)
                && other.getRawUserInfo() == null;
    }

    private static boolean isEncrypted(URI to) {
        return scheme(to).equals("https") && port(to) == HTTPS_PORT && to.getRawUserInfo() == null;
    }

    /** The usual step from http to https on one host, and what the settings name. */
    private boolean isAgreed(String from, String to) {
        return from.equals(to) || otherHosts.contains(to);
    }

    private static String scheme(URI uri) {
        return String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    }

    private static String host(URI uri) {
        return uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return scheme(uri).equals("https") ? HTTPS_PORT : HTTP_PORT;
    }
}
