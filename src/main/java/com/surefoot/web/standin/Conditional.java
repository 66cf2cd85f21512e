package com.surefoot.web.standin;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers with a document, or that it is still as whoever asks has it (RFC 9110, section 13). */
public final class Conditional {

    private static final DateTimeFormatter TIME = DateTimeFormatter.RFC_1123_DATE_TIME;

    private Conditional() {}

    /**
     * The answer.
     *
     * @param modified since when the document is as it is, to the second
     */
    public static HttpResponse<byte[]> answer(
            HttpRequest<?> request, byte[] document, MediaType type, Instant modified) {
        String tag = '"' + digest(document) + '"';
        boolean isKnown = request.getHeaders()
                .findFirst(HttpHeaders.IF_NONE_MATCH)
                .map(tags -> Stream.of(tags.split(",")).map(String::strip).anyMatch(one -> isSame(one, tag)))
                .orElseGet(() -> isSince(request, modified));
        return (isKnown
                        ? HttpResponse.<byte[]>notModified()
                        : HttpResponse.ok(document).contentType(type))
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.LAST_MODIFIED, TIME.format(modified.atOffset(ZoneOffset.UTC)));
    }

    private static boolean isSame(String one, String tag) {
        return one.equals("*") || one.equals(tag) || one.equals("W/" + tag);
    }

    private static boolean isSince(HttpRequest<?> request, Instant modified) {
        return request.getHeaders()
                .findFirst(HttpHeaders.IF_MODIFIED_SINCE)
                .flatMap(Conditional::time)
                .filter(since -> !modified.isAfter(since))
                .isPresent();
    }

    /** A time that is none is as good as no time. */
    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, TIME).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String digest(byte[] document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256. Maybe its security settings forbid it?", e);
        }
    }
}
