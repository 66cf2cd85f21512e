package com.surefoot.web.pages;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The addresses of the pages. What is shown there the pages ask for themselves, by what stands in the address. */
@Controller(produces = MediaType.TEXT_HTML)
final class PageController {

    private final ResourceResolver resources;
    private final PublicAddress address;

    /** As they are sent; all viewers of a show come for one of them at once. */
    private final Map<String, Optional<byte[]>> pages = new ConcurrentHashMap<>();

    PageController(ResourceResolver resources, PublicAddress address) {
        this.resources = resources;
        this.address = address;
    }

    /** Saved trips: those of the browser that asks, or one. */
    @Get("/trips{/id}")
    HttpResponse<?> trips(Optional<String> id) {
        return page("trips");
    }

    /** A trip that is shared, to be read only. */
    @Get("/shared/{secret}")
    HttpResponse<?> shared(String secret) {
        return page("trips");
    }

    /** What hosts of live streams work with: their shows, or one. */
    @Get("/host{/show}")
    HttpResponse<?> host(Optional<String> show) {
        return page("host");
    }

    /** What streaming software lays over the picture: everything of a show, or one part of it. */
    @Get("/overlay/{token}{/widget}")
    HttpResponse<?> overlay(String token, Optional<String> widget) {
        return page("overlay");
    }

    /** What viewers of a show open on their phones. */
    @Get("/live/{card}")
    HttpResponse<?> live(String card) {
        return page("live");
    }

    @Get("/desk")
    HttpResponse<?> desk() {
        return page("desk");
    }

    @Get("/operator")
    HttpResponse<?> operator() {
        return page("operator");
    }

    /** The page as it was built, or nothing where the pages were left out. */
    private HttpResponse<?> page(String name) {
        return pages.computeIfAbsent(name, this::read)
                .map(page -> HttpResponse.ok(page).contentType(MediaType.TEXT_HTML_TYPE))
                .orElseGet(HttpResponse::notFound);
    }

    private Optional<byte[]> read(String name) {
        return resources.getResourceAsStream("classpath:web/" + name + ".html").map(built -> {
            try (InputStream page = built) {
                String told = address.tell(new String(page.readAllBytes(), StandardCharsets.UTF_8));
                return told.getBytes(StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
