package com.surefoot.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.surefoot.export.CalendarFile;
import com.surefoot.export.GeoJson;
import com.surefoot.export.GpxFile;
import com.surefoot.export.Outing;
import com.surefoot.watch.SavedTrips;
import com.surefoot.watch.Watched;
import com.surefoot.wire.Outings;
import com.surefoot.wire.Problem;
import com.surefoot.wire.UnknownWordException;
import com.surefoot.wire.Voice;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A saved trip as a file to take along, in the language that a request asks for. */
@Singleton
final class TripFiles {

    static final String ICS = "text/calendar";
    static final String GPX = "application/gpx+xml";
    static final String GEOJSON = "application/geo+json";

    private final SavedTrips trips;
    private final Outings outings;
    private final JsonMapper json;

    TripFiles(SavedTrips trips, Outings outings, JsonMapper json) {
        this.trips = trips;
        this.outings = outings;
        this.json = json;
    }

    /** Which file. */
    enum Format {
        CALENDAR(TripFiles.ICS + "; charset=utf-8", "trip.ics"),
        GPX(TripFiles.GPX + "; charset=utf-8", "trip.gpx"),
        GEOJSON(TripFiles.GEOJSON, "trip.geojson");

        private final String type;
        private final String name;

        Format(String type, String name) {
            this.type = type;
            this.name = name;
        }
    }

    HttpResponse<?> of(HttpRequest<?> request, Watched watched, Format format) {
        try {
            Voice voice = voice(request);
            Optional<String> answer = trips.findAnswer(watched.trip().id());
            return answer.map(text -> outings.read(watched, text, voice.language()))
                    .<HttpResponse<?>>map(
                            outing -> SharedTripController.unfindable(HttpResponse.ok(write(outing, format)))
                                    .header(
                                            HttpHeaders.CONTENT_DISPOSITION,
                                            "attachment; filename=\"%s\"".formatted(format.name))
                                    .header("X-Content-Type-Options", "nosniff")
                                    .contentType(format.type))
                    .orElseGet(() -> Problems.response(Problem.notKept()));
        } catch (UnknownWordException e) {
            return Problems.response(Problem.of(e));
        }
    }

    private static Voice voice(HttpRequest<?> request) throws UnknownWordException {
        Optional<String> asked = request.getParameters().getFirst("language");
        return asked.isPresent()
                ? Voice.read(asked.get(), Optional.empty())
                : Voice.readable(Optional.ofNullable(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private byte[] write(Outing outing, Format format) {
        return switch (format) {
            case CALENDAR -> CalendarFile.write(outing).getBytes(UTF_8);
            case GPX -> GpxFile.write(outing).getBytes(UTF_8);
            case GEOJSON -> bytes(outing);
        };
    }

    private byte[] bytes(Outing outing) {
        try {
            return json.writeValueAsBytes(GeoJson.write(outing));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
