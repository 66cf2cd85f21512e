package com.surefoot.web;

import com.surefoot.watch.SavedTrips;
import com.surefoot.watch.Shares;
import com.surefoot.watch.Sharing;
import com.surefoot.wire.Problem;
import com.surefoot.wire.ShareDocument;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.function.Supplier;

/** Links by which others may read a saved trip: made, listed and taken back by whoever knows the trip's id. */
@Controller("/v1/trips/{id}/shares")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ShareController {

    private final SavedTrips trips;
    private final Shares shares;
    private final Sharing sharing;

    ShareController(SavedTrips trips, Shares shares, Sharing sharing) {
        this.trips = trips;
        this.shares = shares;
        this.sharing = sharing;
    }

    /** Takes no body: all that is to be known is which trip is shared. */
    @Post
    HttpResponse<?> share(@PathVariable String id) {
        return ofKnown(id, () -> sharing.share(id)
                .<HttpResponse<?>>map(made -> HttpResponse.created(ShareDocument.of(made)))
                .orElseGet(() -> Problems.response(Problem.tooManyShares(Sharing.MOST))));
    }

    @Get
    HttpResponse<?> list(@PathVariable String id) {
        return ofKnown(id, () -> {
            List<ShareDocument> all =
                    shares.list(id).stream().map(ShareDocument::of).toList();
            return HttpResponse.ok(all);
        });
    }

    @Delete("/{share}")
    HttpResponse<?> revoke(@PathVariable String id, @PathVariable String share) {
        return ofKnown(
                id,
                () -> share.matches(TripController.ID) && shares.revoke(id, share)
                        ? HttpResponse.noContent()
                        : Problems.response(Problem.unknownShare()));
    }

    private HttpResponse<?> ofKnown(String id, Supplier<HttpResponse<?>> answer) {
        return id.matches(TripController.ID) && trips.find(id).isPresent()
                ? answer.get()
                : Problems.response(Problem.unknownTrip(id));
    }
}
