package com.surefoot.web.pages;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the maps of the pages are drawn by: the land that comes with them, or a style in MapLibre's notation that whoever runs
 * the server has put into a file, with the hosts that its tiles, fonts and signs come from.
 */
@Context
final class MapStyle {

    /** As a content security policy takes them; anything else could say more than a host. */
    private static final Pattern HOST = Pattern.compile("https?://[A-Za-z0-9.*-]+(:[0-9]{1,5})?");

    private final Optional<byte[]> document;
    private final String hosts;

    /**
     * Reads the style once, as the server starts.
     *
     * @throws IllegalArgumentException if there is no such file, it is no JSON object, or a host is none
     */
    MapStyle(
            @Value("${surefoot.map.style:}") String file,
            @Value("${surefoot.map.hosts:}") List<String> hosts,
            JsonMapper json) {
        this.document = file.isBlank() ? Optional.empty() : Optional.of(read(Path.of(file), json));
        this.hosts = hosts.stream()
                .filter(host -> !host.isBlank())
                .map(MapStyle::checked)
                .collect(Collectors.joining(" "));
    }

    private static String checked(String host) {
        if (HOST.matcher(host).matches()) {
            return host;
        }
        throw new IllegalArgumentException(
                "surefoot.map.hosts: '%s' is no host. Maybe write it as https://tiles.example.org?".formatted(host));
    }

    private static byte[] read(Path file, JsonMapper json) {
        try {
            byte[] style = Files.readAllBytes(file);
            if (json.readValue(style, Object.class) instanceof Map) {
                return style;
            }
            throw unusable(file, "is no JSON object", null);
        } catch (IOException | UncheckedIOException e) {
            throw unusable(file, "cannot be read as JSON: " + e.getMessage(), e);
        }
    }

    private static IllegalArgumentException unusable(Path file, String why, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "surefoot.map.style: %s %s. Maybe it is not the style's own file?".formatted(file, why), cause);
    }

    /** The style as it was written; nothing where the land that comes with the pages is drawn. */
    Optional<byte[]> document() {
        return document.map(byte[]::clone);
    }

    /** The hosts that a page may load from besides this server, separated by blanks. */
    String hosts() {
        return hosts;
    }
}
