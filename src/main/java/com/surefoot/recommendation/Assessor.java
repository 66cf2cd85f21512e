package com.surefoot.recommendation;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.Outcomes;
import com.surefoot.evidence.Sources;
import com.surefoot.evidence.desk.VerificationDesk;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Reliability;
import com.surefoot.reliability.desk.HeldBack;
import com.surefoot.reliability.desk.HeldBacks;
import com.surefoot.reliability.learn.Learned;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;

/** Knows who has seen what and what was learned from outcomes, and assesses trips by it. */
public final class Assessor {

    private final Evidence evidence;
    private final Sources sources;
    private final Outcomes outcomes;
    private final VerificationDesk desk;
    private final HeldBacks heldBacks;
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
            HeldBacks heldBacks,
            Supplier<Learned> learned,
            Clock clock) {
        this.evidence = requireNonNull(evidence, "evidence");
        this.sources = requireNonNull(sources, "sources");
        this.outcomes = requireNonNull(outcomes, "outcomes");
        this.desk = requireNonNull(desk, "desk");
        this.heldBacks = requireNonNull(heldBacks, "heldBacks");
        this.learned = requireNonNull(learned, "learned");
        this.clock = requireNonNull(clock, "clock");
    }

    /** Keeps what is thought of trips, be they shown or withheld, so that their outcomes can be held against it. */
    void remember(List<Assessment> trips) {
        if (!trips.isEmpty()) {
            outcomes.remember(
                    trips.stream().flatMap(trip -> Judgements.of(trip).stream()).toList());
        }
    }

    /** Has looked into what would release most of what was withheld, and keeps that, to tell what it released. */
    void ask(List<Withheld> withheld, Reliability asked) {
        heldBacks.keep(withheld.stream()
                .map(one -> new HeldBack(
                        one.trip(),
                        one.element().element(),
                        one.name(),
                        one.verdict().why(),
                        asked))
                .toList());
        desk.ask(Questions.of(withheld, nextHour()));
    }

    /** How sure a trip is by what is known now, and what of it may be shown. */
    public Assessment assess(Itinerary itinerary, Reliability asked) {
        return begin(asked).assess(itinerary);
    }

    /** All that is known now, for the trips of one brief. */
    Assessing begin(Reliability asked) {
        return new Assessing(evidence, sources.listImported(), learned.get(), asked, clock.instant(), nextHour());
    }

    /** Within an hour nothing gets less sure, so that the same brief gets the same trip; what is older is less sure. */
    private Instant nextHour() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
    }
}
