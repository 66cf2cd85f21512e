package com.surefoot.web;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.narration.refining.PresentTrip;
import com.surefoot.recommendation.Refining;
import com.surefoot.recommendation.Refining.Refined;
import com.surefoot.watch.BriefNotation;
import com.surefoot.watch.SavedTrips;
import com.surefoot.watch.Watched;
import com.surefoot.wire.BadDocumentException;
import com.surefoot.wire.Problem;
import com.surefoot.wire.RefinementDocument;
import com.surefoot.wire.RefinementReader;
import com.surefoot.wire.RefinementReader.NewRefinement;
import com.surefoot.wire.RefinementReader.SavedOne;
import com.surefoot.wire.RefinementReader.Shown;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.util.Optional;

/** Reads what is to be otherwise in a trip, and answers with the brief that this makes of its own. Nothing is planned. */
@Controller("/v1/refinements")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RefinementController {

    private final RefinementReader reader;
    private final Refining refining;
    private final SavedTrips trips;
    private final BriefNotation notation;

    RefinementController(RefinementReader reader, Refining refining, SavedTrips trips, BriefNotation notation) {
        this.reader = reader;
        this.refining = refining;
        this.trips = trips;
        this.notation = notation;
    }

    @Post
    HttpResponse<?> refine(HttpRequest<byte[]> request) throws IOException {
        try {
            NewRefinement asked = reader.read(Bodies.read(request, Bodies.REFINEMENT));
            if (asked.subject() instanceof Shown shown) {
                return answer(asked, shown.brief(), shown.itinerary().in(refining.surroundings(shown.brief())));
            }
            return saved(asked, ((SavedOne) asked.subject()).id());
        } catch (BadDocumentException e) {
            return Problems.response(Problem.ofDocument(e));
        }
    }

    private HttpResponse<?> saved(NewRefinement asked, String id) {
        Optional<Watched> watched = id.matches(TripController.ID) ? trips.find(id) : Optional.empty();
        if (watched.isEmpty()) {
            return Problems.response(Problem.unknownTrip(id));
        }
        try {
            TripBrief brief = notation.read(watched.get().trip().brief());
            Optional<PresentTrip> trip = refining.planned(
                            brief, watched.get().trip().avoided())
                    .map(found -> PresentTrip.of(found.itinerary()));
            return trip.<HttpResponse<?>>map(present -> answer(asked, brief, present))
                    .orElseGet(() -> Problems.response(Problem.outdated(id)));
        } catch (IllegalArgumentException e) {
            // what was kept cannot be planned any more, as when its days have gone by
            return Problems.response(Problem.outdated(id));
        }
    }

    private HttpResponse<?> answer(NewRefinement asked, TripBrief brief, PresentTrip trip) {
        Refined refined = refining.refine(asked.text(), asked.spoken(), asked.locale(), brief, trip);
        return HttpResponse.ok(RefinementDocument.of(refined.language(), refined.refinement()));
    }
}
