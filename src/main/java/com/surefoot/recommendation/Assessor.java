package com.surefoot.recommendation;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.Judgement;
import com.surefoot.evidence.Outcomes;
import com.surefoot.evidence.Sources;
import com.surefoot.evidence.desk.VerificationDesk;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Reliability;
import com.surefoot.reliability.learn.Learned;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Knows who has seen what and what was learned from outcomes, and assesses trips by it. */
public final class Assessor {

    private final Evidence evidence;
    private final Sources sources;
    private final Outcomes outcomes;
    private final VerificationDesk desk;
    private final Supplier<Learned> learned;
    private final Clock clock;

    /**
     * Assesses by these.
     *
     * @param learned what was learned last; asked once for each brief
     */
    public Assessor(
            Evidence evidence,
            Sources sources,
            Outcomes outcomes,
            VerificationDesk desk,
            Supplier<Learned> learned,
            Clock clock) {
        this.evidence = requireNonNull(evidence, "evidence");
        this.sources = requireNonNull(sources, "sources");
        this.outcomes = requireNonNull(outcomes, "outcomes");
        this.desk = requireNonNull(desk, "desk");
        this.learned = requireNonNull(learned, "learned");
        this.clock = requireNonNull(clock, "clock");
    }

    /** Keeps what is thought of a trip and of what was withheld from it, and has looked into what would release more. */
    void remember(Candidate candidate) {
        remember(candidate.assessment(), candidate.withheld());
    }

    /** The same of a trip that may or may not be shown. */
    void remember(Assessment assessment, List<Withheld> withheld) {
        String trip = TripId.of(assessment);
        List<Judgement> judgements = new ArrayList<>(Judgements.of(trip, assessment));
        withheld.forEach(one -> judgements.add(Judgements.withheld(trip, one, assessment)));
        outcomes.remember(judgements);
        desk.ask(Questions.of(trip, withheld, assessment.at()));
    }

    /** How sure a trip is by what is known now, and what of it may be shown. */
    public Assessment assess(Itinerary itinerary, Reliability asked) {
        return begin(asked).assess(itinerary);
    }

    /** All that is known now, for the trips of one brief. */
    Assessing begin(Reliability asked) {
        return new Assessing(evidence, sources.listImported(), learned.get(), asked, nextHour());
    }

    /** Within an hour nothing gets less sure, so that the same brief gets the same trip; what is older is less sure. */
    private Instant nextHour() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
    }
}
