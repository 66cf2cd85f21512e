package com.surefoot.web;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.planning.api.Flavour;
import com.surefoot.recommendation.Candidate;
import com.surefoot.recommendation.Recommendation;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.Recommendation.Refused;
import com.surefoot.recommendation.Recommender;
import com.surefoot.watch.AnsweredTrips;
import com.surefoot.wire.CandidateDocument;
import com.surefoot.wire.Explaining;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.scheduler.Schedulers;

/**
 * A recommendation as a stream of events: {@code improved} for each better trip while the search runs, and last either
 * {@code recommended} or {@code problem}, in words as well where that is asked for. The search ends when nobody listens any more.
 */
@Singleton
final class RecommendationStream {

    private static final Logger LOG = LoggerFactory.getLogger(RecommendationStream.class);

    private final Recommender recommender;
    private final AnsweredTrips answered;
    private final ExecutorService executor;

    RecommendationStream(
            Recommender recommender, AnsweredTrips answered, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.recommender = recommender;
        this.answered = answered;
        this.executor = executor;
    }

    Flux<Event<?>> of(TripBrief brief, List<Flavour> flavours, Explaining explaining) {
        return Flux.<Event<?>>create(sink -> run(brief, flavours, explaining, sink))
                .subscribeOn(Schedulers.fromExecutorService(executor));
    }

    private void run(TripBrief brief, List<Flavour> flavours, Explaining explaining, FluxSink<Event<?>> sink) {
        try {
            Recommendation found = recommender.recommend(brief, flavours, improved -> tell(improved, sink));
            answered.keep(found);
            sink.next(last(found, explaining));
        } catch (CancellationException e) {
            LOG.debug("Nobody listens any more.", e);
        } catch (RuntimeException e) {
            LOG.error("A recommendation broke off.", e);
            sink.next(Event.<Object>of(Problems.internal(500)).name("problem"));
        }
        sink.complete();
    }

    private static void tell(Candidate improved, FluxSink<Event<?>> sink) {
        if (sink.isCancelled()) {
            throw new CancellationException();
        }
        sink.next(Event.<Object>of(CandidateDocument.of(improved)).name("improved"));
    }

    private static Event<?> last(Recommendation recommendation, Explaining explaining) {
        return recommendation instanceof Recommended recommended
                ? Event.<Object>of(explaining.document(recommended)).name("recommended")
                : Event.<Object>of(explaining.problem((Refused) recommendation)).name("problem");
    }
}
