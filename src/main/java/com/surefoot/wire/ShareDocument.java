package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.watch.Share;
import com.surefoot.watch.Sharing;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A link to a saved trip.
 *
 * @param id names it, to take it back
 * @param secret lets the trip be read; told only as the link is made
 * @param path where a browser shows the trip; likewise
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ShareDocument(String id, OffsetDateTime sharedAt, Optional<String> secret, Optional<String> path) {

    private static final String PATH = "/shared/";

    /** As it is listed. */
    public static ShareDocument of(Share share) {
        return new ShareDocument(share.id(), Times.utc(share.at()), Optional.empty(), Optional.empty());
    }

    /** As it is made. */
    public static ShareDocument of(Sharing.Made made) {
        return new ShareDocument(
                made.share().id(),
                Times.utc(made.share().at()),
                Optional.of(made.secret()),
                Optional.of(PATH + made.secret()));
    }
}
