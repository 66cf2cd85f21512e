package com.surefoot.web;

import com.surefoot.watch.Notices;
import com.surefoot.watch.Saved;
import com.surefoot.watch.Saved.Kept;
import com.surefoot.watch.SavedTrips;
import com.surefoot.watch.Saving;
import com.surefoot.watch.Watched;
import com.surefoot.wire.BadDocumentException;
import com.surefoot.wire.Explaining;
import com.surefoot.wire.ExplanationDocument;
import com.surefoot.wire.JsonTrips;
import com.surefoot.wire.Problem;
import com.surefoot.wire.SavedTripDocument;
import com.surefoot.wire.TripReader;
import com.surefoot.wire.TripReader.NewTrip;
import com.surefoot.wire.UnknownWordException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/** Saved trips: kept, read, listened to, exchanged for what is proposed in their place, and deleted. */
@Controller("/v1/trips")
@ExecuteOn(TaskExecutors.BLOCKING)
final class TripController {

    private static final String LAST_EVENT = "Last-Event-ID";

    /** As ids are given; what is none is not looked for. */
    static final String ID = "[0-9a-f-]{36}";

    private final TripReader reader;
    private final Saving saving;
    private final SavedTrips trips;
    private final Notices notices;
    private final TripStream stream;
    private final Clock clock;
    private final Voices voices;
    private final JsonTrips documents;

    TripController(
            TripReader reader,
            Saving saving,
            SavedTrips trips,
            Notices notices,
            TripStream stream,
            Clock clock,
            Voices voices,
            JsonTrips documents) {
        this.reader = reader;
        this.saving = saving;
        this.trips = trips;
        this.notices = notices;
        this.stream = stream;
        this.clock = clock;
        this.voices = voices;
        this.documents = documents;
    }

    @Post
    HttpResponse<?> save(HttpRequest<byte[]> request) throws IOException {
        try {
            NewTrip trip = reader.read(Bodies.read(request, Bodies.SINGLE));
            if (trip.replaces().filter(id -> find(id).isEmpty()).isPresent()) {
                return Problems.response(Problem.unknownTrip(trip.replaces().orElseThrow()));
            }
            Saved saved = saving.save(trip.brief(), trip.recommendation(), trip.replaces());
            return saved instanceof Kept kept
                    ? HttpResponse.created(
                            document(kept.trip(), Optional.empty()),
                            URI.create("/v1/trips/" + kept.trip().trip().id()))
                    : Problems.response(Problem.of((Saved.Refused) saved));
        } catch (BadDocumentException e) {
            return Problems.response(Problem.ofDocument(e));
        }
    }

    @Get("/{id}")
    HttpResponse<?> read(HttpRequest<?> request, @PathVariable String id) {
        try {
            Explaining explaining = voices.of(request);
            return find(id).<HttpResponse<?>>map(watched -> HttpResponse.ok(document(watched, explaining.of(watched))))
                    .orElseGet(() -> Problems.response(Problem.unknownTrip(id)));
        } catch (UnknownWordException e) {
            return Problems.response(Problem.of(e));
        }
    }

    private Optional<Watched> find(String id) {
        return id.matches(ID) ? trips.find(id) : Optional.empty();
    }

    private SavedTripDocument document(Watched watched, Optional<ExplanationDocument> explanation) {
        String id = watched.trip().id();
        return documents.document(watched, trips.findAnswer(id), notices.list(id, 0, TripStream.MOST), explanation);
    }

    @Get(uri = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM)
    HttpResponse<?> listen(@PathVariable String id, @Header(LAST_EVENT) Optional<String> last) {
        if (last.filter(text -> !text.matches("[0-9]{1,9}")).isPresent()) {
            return Problems.response(Problem.general(
                    "bad-request",
                    "Bad Request",
                    400,
                    LAST_EVENT + " is no number of an event. Maybe leave it out to hear all of them?"));
        }
        return find(id).isPresent()
                ? HttpResponse.ok(stream.of(id, last.map(Integer::parseInt).orElse(0)))
                        .contentType(MediaType.TEXT_EVENT_STREAM_TYPE)
                : Problems.response(Problem.unknownTrip(id));
    }

    /** Takes no body: all that is to be known is which trip is accepted. */
    @Post("/{id}/accept")
    HttpResponse<?> accept(HttpRequest<?> request, @PathVariable String id) {
        if (find(id).isEmpty()) {
            return Problems.response(Problem.unknownTrip(id));
        }
        return trips.accept(id, clock.instant()) ? read(request, id) : Problems.response(Problem.notProposed(id));
    }

    @Delete("/{id}")
    HttpResponse<?> delete(@PathVariable String id) {
        return id.matches(ID) && trips.delete(id)
                ? HttpResponse.noContent()
                : Problems.response(Problem.unknownTrip(id));
    }
}
