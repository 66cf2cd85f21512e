package com.surefoot.web;

import com.surefoot.watch.SavedTrips;
import com.surefoot.web.TripFiles.Format;
import com.surefoot.wire.Problem;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;

/** Saved trips as files that other programs read. */
@Controller("/v1/trips/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class TripFileController {

    private final SavedTrips trips;
    private final TripFiles files;

    TripFileController(SavedTrips trips, TripFiles files) {
        this.trips = trips;
        this.files = files;
    }

    @Get(uri = "/calendar.ics", produces = TripFiles.ICS)
    HttpResponse<?> calendar(HttpRequest<?> request, @PathVariable String id) {
        return file(request, id, Format.CALENDAR);
    }

    @Get(uri = "/trip.gpx", produces = TripFiles.GPX)
    HttpResponse<?> gpx(HttpRequest<?> request, @PathVariable String id) {
        return file(request, id, Format.GPX);
    }

    @Get(uri = "/trip.geojson", produces = TripFiles.GEOJSON)
    HttpResponse<?> geoJson(HttpRequest<?> request, @PathVariable String id) {
        return file(request, id, Format.GEOJSON);
    }

    private HttpResponse<?> file(HttpRequest<?> request, String id, Format format) {
        return Optional.of(id)
                .filter(known -> known.matches(TripController.ID))
                .flatMap(trips::find)
                .<HttpResponse<?>>map(watched -> files.of(request, watched, format))
                .orElseGet(() -> Problems.response(Problem.unknownTrip(id)));
    }
}
