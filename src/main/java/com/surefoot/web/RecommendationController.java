package com.surefoot.web;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.planning.api.Flavour;
import com.surefoot.recommendation.Recommendation;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.Recommendation.Refused;
import com.surefoot.recommendation.Recommender;
import com.surefoot.watch.AnsweredTrips;
import com.surefoot.wire.BadDocumentException;
import com.surefoot.wire.BriefReader;
import com.surefoot.wire.Explaining;
import com.surefoot.wire.Flavours;
import com.surefoot.wire.Problem;
import com.surefoot.wire.UnknownWordException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Answers briefs with recommendations: at once, or while they improve. */
@Controller("/v1/recommendations")
final class RecommendationController {

    private final BriefReader reader;
    private final Recommender recommender;
    private final RecommendationStream stream;
    private final AnsweredTrips answered;
    private final Voices voices;

    RecommendationController(
            BriefReader reader,
            Recommender recommender,
            RecommendationStream stream,
            AnsweredTrips answered,
            Voices voices) {
        this.reader = reader;
        this.recommender = recommender;
        this.stream = stream;
        this.answered = answered;
        this.voices = voices;
    }

    @Post(produces = {MediaType.APPLICATION_JSON, MediaType.TEXT_EVENT_STREAM})
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> recommend(HttpRequest<byte[]> request, @QueryValue Optional<String> candidates) throws IOException {
        byte[] body = Bodies.read(request, Bodies.SINGLE);
        try {
            List<Flavour> flavours = Flavours.read(candidates);
            return recommend(request, body, flavours, voices.of(request));
        } catch (UnknownWordException e) {
            return Problems.response(Problem.of(e));
        }
    }

    private HttpResponse<?> recommend(
            HttpRequest<byte[]> request, byte[] body, List<Flavour> flavours, Explaining explaining)
            throws IOException {
        try {
            TripBrief brief = reader.read(body);
            return wantsStream(request)
                    ? HttpResponse.ok(stream.of(brief, flavours, explaining))
                            .contentType(MediaType.TEXT_EVENT_STREAM_TYPE)
                    : answer(recommender.recommend(brief, flavours, Recommender.NOBODY), explaining);
        } catch (BadDocumentException e) {
            return Problems.response(explaining.problem(e));
        }
    }

    /** Only who asks for it by name gets a stream. */
    private static boolean wantsStream(HttpRequest<?> request) {
        return request.accept().stream().anyMatch(type -> type.getName().equals(MediaType.TEXT_EVENT_STREAM));
    }

    private HttpResponse<?> answer(Recommendation recommendation, Explaining explaining) {
        answered.keep(recommendation);
        return recommendation instanceof Recommended recommended
                ? HttpResponse.ok(explaining.document(recommended)).contentType(MediaType.APPLICATION_JSON_TYPE)
                : Problems.response(explaining.problem((Refused) recommendation));
    }
}
