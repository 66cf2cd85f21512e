package com.surefoot.web.pages;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.regex.Pattern;

/**
 * Where others reach this server, if that is not how a host's own machine reaches it: what the code on a stream leads to. Where
 * nothing is configured, pages go by the address they came from.
 */
@Singleton
final class PublicAddress {

    /** No sign that means something in HTML, and nothing behind the path. */
    private static final Pattern PLAIN = Pattern.compile("https?://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?");

    private static final String UNTOLD = "<meta name=\"public-address\" content=\"\"";

    private final String address;

    /** @throws IllegalArgumentException if it is no address of a server */
    PublicAddress(@Value("${surefoot.public-address:}") String address) {
        if (!address.isEmpty()
                && (!PLAIN.matcher(address).matches() || URI.create(address).getHost() == null)) {
            throw new IllegalArgumentException(
                    "surefoot.public-address is no address of a server: \"%s\". Maybe it lacks https:// before the host?"
                            .formatted(address));
        }
        this.address = address;
    }

    /** The page, told of it if it asks. */
    String tell(String page) {
        return page.replace(UNTOLD, UNTOLD.replace("\"\"", '"' + address + '"'));
    }
}
