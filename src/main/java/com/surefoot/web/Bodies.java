package com.surefoot.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;

/** What requests bring along. */
public final class Bodies {

    /** As long as a document about one thing may be, in bytes. */
    public static final int SINGLE = 256 * 1024;

    /** As long as a document about one thing may be that comes with an itinerary as it was answered. */
    static final int REFINEMENT = 1024 * 1024;

    /** As long as a list of thousands of things may be; the server itself takes no more. */
    static final int BATCH = 8 * 1024 * 1024;

    private static final byte[] NOTHING = {};

    private Bodies() {}

    /**
     * The body, be it empty.
     *
     * @throws HttpStatusException if nothing says that it is JSON, or it is longer
     */
    public static byte[] read(HttpRequest<byte[]> request, int longest) {
        if (request.getContentType().isEmpty()) {
            // the framework takes a body that says nothing of its type for one of the right type
            throw new HttpStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "No type of body is given.");
        }
        byte[] body = request.getBody().orElse(NOTHING);
        if (body.length > longest) {
            throw new HttpStatusException(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "The body is too long.");
        }
        return body;
    }
}
