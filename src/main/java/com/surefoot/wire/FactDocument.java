package com.surefoot.wire;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a fact.
 *
 * @param observations newest first
 */
@Serdeable
public record FactDocument(Fact fact, List<Seen> observations) {

    /** Which fact it is; no occasion for what holds on any day. */
    @Serdeable
    public record Fact(String kind, String subject, Optional<String> occasion) {

        static Fact of(FactId fact) {
            return new Fact(
                    Words.of(fact.kind()),
                    fact.subject(),
                    Optional.of(fact.occasion()).filter(occasion -> !occasion.isEmpty()));
        }
    }

    /** An observation of it. */
    @Serdeable
    public record Seen(
            String source, String manner, OffsetDateTime seenAt, Optional<OffsetDateTime> validUntil, String value) {

        static Seen of(Observation seen) {
            return new Seen(
                    seen.source(),
                    Words.of(seen.manner()),
                    Times.utc(seen.seenAt()),
                    seen.validUntil().map(Times::utc),
                    seen.value());
        }
    }

    private static final int MOST = 1_000;

    public FactDocument {
        observations = List.copyOf(observations);
    }

    /** With the newest of the observations. */
    public static FactDocument of(FactId fact, List<Observation> newestFirst) {
        return new FactDocument(
                Fact.of(fact), newestFirst.stream().limit(MOST).map(Seen::of).toList());
    }
}
