package com.surefoot.wire;

import com.surefoot.recommendation.Recommendation.Recommended;
import io.micronaut.serde.annotation.Serdeable;

/** A recommended trip as it leaves Surefoot. */
@Serdeable
public record RecommendationDocument(String outcome) {

    public static RecommendationDocument of(Recommended recommended) {
        return new RecommendationDocument(recommended.brief().origin());
    }
}
