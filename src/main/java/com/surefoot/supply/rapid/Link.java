package com.surefoot.supply.rapid;

import com.surefoot.supply.http.Call;
import com.surefoot.supply.http.Json;
import com.surefoot.travel.live.Validity;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Where to ask on.
 *
 * @param href a path with a token, or a whole address
 * @param expires from when on it leads nowhere; none if it has no end
 */
record Link(String href, Optional<Instant> expires) {

    /** @throws IOException if it is none that can be followed by reading */
    static Link read(Json link) throws IOException {
        String method = link.findText("method").orElse("GET");
        if (!method.equals("GET")) {
            throw new IOException("%s is to be followed by %s".formatted(link.where(), method));
        }
        String href = link.get("href").text();
        // looked at now, so that an offer is not found to be broken when it is asked about
        Call.link(href);
        return new Link(href, expires(link));
    }

    /** When a link ends, whatever its method. */
    static Optional<Instant> expires(Json link) throws IOException {
        return link.findText("expires").map(time -> OffsetDateTime.parse(time).toInstant());
    }

    /** As long as it leads somewhere; else the usual. */
    Validity validity(Validity usual) {
        return expires.isPresent() ? new Validity(usual.observedAt(), expires) : usual;
    }
}
