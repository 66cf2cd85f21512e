package com.surefoot.supply.http;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something to ask a supplier. Values are encoded here, so that none of them leads anywhere else, and what is marked as
 * secret is never shown: {@link #toString} has *** in its place.
 */
public final class Call {

    /** A field of the query or a header, and what of its value is secret. */
    record Field(String name, String value, List<Secret> secrets) {
        Field {
            secrets = List.copyOf(secrets);
        }

        boolean isSecret() {
            return !secrets.isEmpty();
        }
    }

    /** What is sent along, and what of it is secret. */
    private record Content(BodyPublisher body, String type, List<Secret> secrets) {
        Content {
            secrets = List.copyOf(secrets);
        }
    }

    private final String method;
    private final String path;
    private final boolean link;
    private final List<Field> query;
    private final List<Field> headers;
    private final Optional<Content> content;
    private final boolean repeatable;
    private final List<Integer> readStatuses;

    private Call(
            String method,
            String path,
            boolean link,
            List<Field> query,
            List<Field> headers,
            Optional<Content> content,
            boolean repeatable,
            List<Integer> readStatuses) {
        this.method = method;
        this.path = path;
        this.link = link;
        this.query = query;
        this.headers = headers;
        this.content = content;
        this.repeatable = repeatable;
        this.readStatuses = readStatuses;
    }

    /**
     * Reads what lies below the supplier's base URL.
     *
     * @param segments of the path, each taken as it is: a slash in it does not divide it
     * @throws IllegalArgumentException if a segment is empty or leads up
     */
    public static Call get(String... segments) {
        return new Call("GET", path(segments), false, List.of(), List.of(), Optional.empty(), true, List.of());
    }

    /** Sends something there. It is not sent twice, unless it is said to be {@link #repeatable}. */
    public static Call post(byte[] content, String contentType, String... segments) {
        return post(content, contentType, List.of(), segments);
    }

    /** The same with something that has secrets in it. */
    public static Call post(byte[] content, String contentType, List<Secret> secrets, String... segments) {
        Content sent = new Content(
                BodyPublishers.ofByteArray(content.clone()), sendable("Content-Type", contentType), secrets);
        return new Call("POST", path(segments), false, List.of(), List.of(), Optional.of(sent), false, List.of());
    }

    /**
     * Reads what a link in an earlier answer leads to, be it whole or without its beginning. It has to lead to the supplier
     * itself: else the call ends as {@link Failure.Moved}.
     *
     * @throws IllegalArgumentException if it is no link, so that whoever reads the answer it stands in need not look
     */
    public static Call link(String link) {
        URI uri = URI.create(link);
        return new Call("GET", uri.toString(), true, List.of(), List.of(), Optional.empty(), true, List.of());
    }

    private static String path(String... segments) {
        for (String segment : segments) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                throw new IllegalArgumentException("'%s' in %s is no part of a path. Maybe an id is missing?"
                        .formatted(segment, Arrays.toString(segments)));
            }
        }
        return Stream.of(segments).map(segment -> "/" + encoded(segment)).collect(Collectors.joining());
    }

    public Call query(String name, String value) {
        return withQuery(new Field(name, value, List.of()));
    }

    public Call query(String name, Secret value) {
        return withQuery(new Field(name, value.value(), List.of(value)));
    }

    /**
     * The same with a header.
     *
     * @throws IllegalArgumentException if no header takes the value
     */
    public Call header(String name, String value) {
        return withHeader(new Field(name, sendable(name, value), List.of()));
    }

    /** The same with a header that is secret, as {@code header("Authorization", "Bearer ", key)}. */
    public Call header(String name, String prefix, Secret value) {
        return withHeader(new Field(name, sendable(name, prefix) + value.value(), List.of(value)));
    }

    /**
     * The same with a header that has several secrets in it, as a signature beside the key it belongs to.
     *
     * @throws IllegalArgumentException if no header takes the value, or it is not made of them
     */
    public Call header(String name, String value, List<Secret> secrets) {
        if (secrets.isEmpty() || !secrets.stream().map(Secret::value).allMatch(value::contains)) {
            throw new IllegalArgumentException(
                    "The secrets of %s are not in it. Maybe it is no secret at all?".formatted(name));
        }
        return withHeader(new Field(name, sendable(name, value), secrets));
    }

    /**
     * The same, and answers with that status are read as well: some suppliers say with it what came of a question. The
     * reader tells by {@link Body#status}, and by {@link RefusalException} if it is a refusal all the same.
     */
    public Call reading(int status) {
        List<Integer> more =
                Stream.concat(readStatuses.stream(), Stream.of(status)).toList();
        return new Call(method, path, link, query, headers, content, repeatable, more);
    }

    /** The same, and it does no harm if it is done twice: after a failure it is tried again, as reading is. */
    public Call repeatable() {
        return new Call(method, path, link, query, headers, content, true, readStatuses);
    }

    private Call withQuery(Field field) {
        return new Call(method, path, link, plus(query, field), headers, content, repeatable, readStatuses);
    }

    private Call withHeader(Field field) {
        return new Call(method, path, link, query, plus(headers, field), content, repeatable, readStatuses);
    }

    private static List<Field> plus(List<Field> fields, Field field) {
        return Stream.concat(fields.stream(), Stream.of(field)).toList();
    }

    private static String sendable(String name, String value) {
        if (!value.chars().allMatch(character -> character >= ' ' && character < 0x7f)) {
            throw new IllegalArgumentException(
                    "'%s' cannot be sent as %s. Maybe encode it?".formatted(Excerpt.of(value), name));
        }
        return value;
    }

    String method() {
        return method;
    }

    boolean isRead() {
        return method.equals("GET");
    }

    boolean isRepeatable() {
        return repeatable;
    }

    /** Whether answers with that status are read. */
    boolean reads(int status) {
        return status / 100 == 2 || readStatuses.contains(status);
    }

    List<Field> headers() {
        return headers;
    }

    Optional<String> contentType() {
        return content.map(Content::type);
    }

    BodyPublisher body() {
        return content.map(Content::body).orElseGet(BodyPublishers::noBody);
    }

    /** Whether a text has anything of the call in it that must not be shown. */
    boolean isTold(String text) {
        return secrets().anyMatch(text::contains);
    }

    /** What somebody else says, fit for a message: short, plain, and without what is secret. */
    String shown(String foreign) {
        return Excerpt.of(secrets().reduce(foreign, (text, secret) -> text.replace(secret, "***")));
    }

    private Stream<String> secrets() {
        Stream<Secret> sent = content.stream().flatMap(own -> own.secrets().stream());
        Stream<Secret> asked =
                Stream.concat(query.stream(), headers.stream()).flatMap(field -> field.secrets().stream());
        return Stream.concat(sent, asked).map(Secret::value);
    }

    URI under(URI baseUrl) {
        String base = baseUrl.toString().replaceAll("/+$", "");
        String target = link ? URI.create(base + "/").resolve(path).toString() : base + path;
        return query.isEmpty()
                ? URI.create(target)
                : URI.create(target + (target.contains("?") ? "&" : "?") + query(query, false));
    }

    /** Method, path and query, as {@code GET /rates?key=***}; of a link the path alone, since the rest may be a token. */
    @Override
    public String toString() {
        String shown = link ? String.valueOf(URI.create(path).getRawPath()) : path;
        return method + " " + (shown.isEmpty() ? "/" : Excerpt.of(shown))
                + (query.isEmpty() ? "" : "?" + query(query, true));
    }

    private static String query(List<Field> fields, boolean shown) {
        return fields.stream()
                .map(field ->
                        encoded(field.name()) + "=" + (shown && field.isSecret() ? "***" : encoded(field.value())))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
