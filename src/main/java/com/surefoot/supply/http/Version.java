package com.surefoot.supply.http;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.util.Optional;

/**
 * Which state of a document somebody has, in the supplier's own terms.
 *
 * @param etag its {@code ETag}
 * @param lastModified its {@code Last-Modified}
 */
public record Version(Optional<String> etag, Optional<String> lastModified) {

    /** Nobody has any state of it. */
    public static final Version NONE = new Version(Optional.empty(), Optional.empty());

    private static final int LONGEST = 1_000;

    /** Leaves out what could not be sent back. */
    static Version of(HttpHeaders headers) {
        return new Version(find(headers, "ETag"), find(headers, "Last-Modified"));
    }

    private static Optional<String> find(HttpHeaders headers, String name) {
        return headers.firstValue(name)
                .filter(value -> value.length() <= LONGEST)
                .filter(value -> value.chars().allMatch(character -> character >= ' ' && character < 0x7f));
    }

    void askOn(HttpRequest.Builder request) {
        etag.ifPresent(value -> request.setHeader("If-None-Match", value));
        lastModified.ifPresent(value -> request.setHeader("If-Modified-Since", value));
    }
}
