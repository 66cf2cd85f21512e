package com.surefoot.web;

import com.surefoot.watch.SavedTrips;
import com.surefoot.watch.Sharing;
import com.surefoot.watch.Watched;
import com.surefoot.web.TripFiles.Format;
import com.surefoot.wire.JsonTrips;
import com.surefoot.wire.Problem;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;

/** Trips that may be read by a link, and no more than read. */
@Controller("/v1/shared")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SharedTripController {

    /** As secrets are given; what is none is not looked for. */
    private static final String SECRET = "[A-Za-z0-9_-]{32}";

    private final SavedTrips trips;
    private final Sharing sharing;
    private final JsonTrips documents;
    private final TripFiles files;

    SharedTripController(SavedTrips trips, Sharing sharing, JsonTrips documents, TripFiles files) {
        this.trips = trips;
        this.sharing = sharing;
        this.documents = documents;
        this.files = files;
    }

    @Get("/{secret}")
    HttpResponse<?> read(@PathVariable String secret) {
        return find(secret)
                .<HttpResponse<?>>map(watched -> unfindable(HttpResponse.ok(documents.shared(
                        watched, trips.findAnswer(watched.trip().id())))))
                .orElseGet(() -> Problems.response(Problem.unknownShare()));
    }

    @Get(uri = "/{secret}/calendar.ics", produces = TripFiles.ICS)
    HttpResponse<?> calendar(HttpRequest<?> request, @PathVariable String secret) {
        return file(request, secret, Format.CALENDAR);
    }

    @Get(uri = "/{secret}/trip.gpx", produces = TripFiles.GPX)
    HttpResponse<?> gpx(HttpRequest<?> request, @PathVariable String secret) {
        return file(request, secret, Format.GPX);
    }

    @Get(uri = "/{secret}/trip.geojson", produces = TripFiles.GEOJSON)
    HttpResponse<?> geoJson(HttpRequest<?> request, @PathVariable String secret) {
        return file(request, secret, Format.GEOJSON);
    }

    private HttpResponse<?> file(HttpRequest<?> request, String secret, Format format) {
        return find(secret)
                .<HttpResponse<?>>map(watched -> files.of(request, watched, format))
                .orElseGet(() -> Problems.response(Problem.unknownShare()));
    }

    private Optional<Watched> find(String secret) {
        return secret.matches(SECRET) ? sharing.findTrip(secret).flatMap(trips::find) : Optional.empty();
    }

    /** A link is for whom it was given to: nobody is to come upon it, or to learn of it from where one goes next. */
    static <T> MutableHttpResponse<T> unfindable(MutableHttpResponse<T> response) {
        return response.header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Cache-Control", "private, no-store");
    }
}
