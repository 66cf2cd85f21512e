package com.surefoot.web.pages;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** Tells the pages what to draw their maps by. */
@Controller("/v1/map-style")
final class MapStyleController {

    private final MapStyle style;

    MapStyleController(MapStyle style) {
        this.style = style;
    }

    /** Nothing where there is no style but the pages' own. */
    @Get
    HttpResponse<byte[]> read() {
        return style.document().map(HttpResponse::ok).orElseGet(HttpResponse::noContent);
    }
}
