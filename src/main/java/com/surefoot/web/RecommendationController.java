package com.surefoot.web;

import com.surefoot.recommendation.Recommendation;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.Recommendation.Refused;
import com.surefoot.recommendation.Recommender;
import com.surefoot.wire.BadBriefException;
import com.surefoot.wire.BriefReader;
import com.surefoot.wire.Problem;
import com.surefoot.wire.RecommendationDocument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;

/** Answers briefs with recommendations. */
@Controller("/v1/recommendations")
final class RecommendationController {

    private static final byte[] NOTHING = {};

    private final BriefReader reader;
    private final Recommender recommender;

    RecommendationController(BriefReader reader, Recommender recommender) {
        this.reader = reader;
        this.recommender = recommender;
    }

    @Post
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> recommend(HttpRequest<byte[]> request) throws IOException {
        if (request.getContentType().isEmpty()) {
            // the framework takes a body that says nothing of its type for one of the right type
            throw new HttpStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "No type of body is given.");
        }
        try {
            return answer(recommender.recommend(reader.read(request.getBody().orElse(NOTHING))));
        } catch (BadBriefException e) {
            return Problems.response(Problem.of(e));
        }
    }

    private static HttpResponse<?> answer(Recommendation recommendation) {
        return recommendation instanceof Recommended recommended
                ? HttpResponse.ok(RecommendationDocument.of(recommended))
                : Problems.response(Problem.of((Refused) recommendation));
    }
}
