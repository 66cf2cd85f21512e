package com.surefoot.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a test asks the server. */
final class Call {

    private final String method;
    private final String path;
    private final byte[] body;
    private final Optional<String> contentType;
    private final Optional<String> accept;
    private final Optional<String> language;
    private final Map<String, String> headers;

    private Call(String method, String path, byte[] body, Optional<String> contentType, Optional<String> accept) {
        this(method, path, body, contentType, accept, Optional.empty());
    }

    private Call(
            String method,
            String path,
            byte[] body,
            Optional<String> contentType,
            Optional<String> accept,
            Optional<String> language) {
        this(method, path, body, contentType, accept, language, Map.of());
    }

    private Call(
            String method,
            String path,
            byte[] body,
            Optional<String> contentType,
            Optional<String> accept,
            Optional<String> language,
            Map<String, String> headers) {
        this.method = method;
        this.path = path;
        this.body = body;
        this.contentType = contentType;
        this.accept = accept;
        this.language = language;
        this.headers = headers;
    }

    static Call get(String path) {
        return of("GET", path);
    }

    static Call of(String method, String path) {
        return new Call(method, path, new byte[0], Optional.empty(), Optional.empty());
    }

    static Call post(String path, String json) {
        return new Call(
                "POST", path, json.getBytes(StandardCharsets.UTF_8), Optional.of("application/json"), Optional.empty());
    }

    static Call put(String path, String json) {
        return new Call(
                "PUT", path, json.getBytes(StandardCharsets.UTF_8), Optional.of("application/json"), Optional.empty());
    }

    /** With another header. */
    Call with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Call(method, path, body, contentType, accept, language, all);
    }

    /** With a key of a show. */
    Call withKey(String key) {
        return with("Authorization", "Bearer " + key);
    }

    /** Those that have no place of their own here. */
    Map<String, String> headers() {
        return headers;
    }

    /** A brief on its way to be answered. */
    static Call recommend(String brief) {
        return recommend(brief.getBytes(StandardCharsets.UTF_8));
    }

    static Call recommend(byte[] brief) {
        return new Call("POST", "/v1/recommendations", brief, Optional.of("application/json"), Optional.empty());
    }

    Call withQuery(String query) {
        return new Call(method, path + "?" + query, body, contentType, accept, language);
    }

    Call withContentType(String type) {
        return new Call(method, path, body, Optional.of(type), accept);
    }

    Call withoutContentType() {
        return new Call(method, path, body, Optional.empty(), accept);
    }

    Call withAccept(String type) {
        return new Call(method, path, body, contentType, Optional.of(type), language);
    }

    /** Asked by somebody who reads these languages. */
    Call withLanguage(String languages) {
        return new Call(method, path, body, contentType, accept, Optional.of(languages));
    }

    String method() {
        return method;
    }

    String path() {
        return path;
    }

    /** The path without its query. */
    String bare() {
        return path.split("\\?", -1)[0];
    }

    /** The names and values of the query, as they stand. */
    Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        if (path.contains("?")) {
            for (String pair : path.substring(path.indexOf('?') + 1).split("&", -1)) {
                String[] parts = pair.split("=", 2);
                query.put(parts[0], parts.length > 1 ? parts[1] : "");
            }
        }
        return query;
    }

    /** Empty for none. */
    byte[] body() {
        return body.clone();
    }

    /** Empty for no such header. */
    Optional<String> contentType() {
        return contentType;
    }

    /** Empty for no such header. */
    Optional<String> accept() {
        return accept;
    }

    /** Empty for no such header. */
    Optional<String> language() {
        return language;
    }

    @Override
    public String toString() {
        return method + " " + path + contentType.map(" as "::concat).orElse("")
                + accept.map(" for "::concat).orElse("") + ", " + body.length + " bytes";
    }
}
