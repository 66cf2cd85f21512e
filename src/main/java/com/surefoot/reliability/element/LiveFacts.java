package com.surefoot.reliability.element;

import static com.surefoot.evidence.FactKind.CANCELLED;

import com.surefoot.evidence.Claim;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.evidence.Outcome;
import com.surefoot.evidence.Outcome.KnownBy;
import com.surefoot.transport.RideId;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.live.Alert;
import com.surefoot.transport.live.Forecast;
import com.surefoot.transport.live.LiveRide;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What live feeds say of rides, as evidence about the facts that trips rest on: that a ride goes on its day at its times,
 * and how late it arrives. Who is seen to say so is the feed, which is right more or less often than the timetable.
 */
public final class LiveFacts {

    /** Another run that is so little off the times of the one in whose place it goes is as good. */
    private static final Duration AS_GOOD = Duration.ofMinutes(10);

    private LiveFacts() {}

    /**
     * What is seen of an offer's ride.
     *
     * @return of its facts {@code RIDE} and {@code ARRIVAL}, those that something is known of
     */
    public static List<Observation> observe(TransportOffer offer, LiveRide live) {
        return observe(RideAtStake.of(offer), live);
    }

    /** What is seen of a ride that somebody counts on, likewise. */
    public static List<Observation> observe(RideAtStake ride, LiveRide live) {
        List<Observation> seen = new ArrayList<>();
        if (live instanceof LiveRide.Goes goes) {
            if (goes.departure().isPresent() || goes.arrival().isPresent()) {
                seen.add(seen(ride.fact(), live, times(ride, goes)));
            }
            goes.arrival().ifPresent(arrival -> seen.addAll(late(ride, live, delay(ride.arrival(), arrival))));
        } else {
            seen.add(seen(ride.fact(), live, CANCELLED));
            seen.addAll(late(ride, live, CANCELLED));
        }
        return seen;
    }

    private static List<Observation> late(RideAtStake ride, LiveRide live, String value) {
        return ride.lateness().map(fact -> seen(fact, live, value)).stream().toList();
    }

    /**
     * What a warning says of an offer's ride.
     *
     * @param alert one that is for those who take it
     * @return that it does not go, if the alert says so
     */
    public static Optional<Observation> observe(TransportOffer offer, Alert alert) {
        return observe(RideAtStake.of(offer), alert);
    }

    /** What a warning says of a ride that somebody counts on, likewise. */
    public static Optional<Observation> observe(RideAtStake ride, Alert alert) {
        return alert.effect() == Alert.Effect.NO_SERVICE
                ? Optional.of(seen(ride.fact(), alert.feed(), alert.seenAt(), "no service"))
                : Optional.empty();
    }

    /**
     * What came of an offer's ride, once it has arrived or should have. To be reported once for each run and stop: feeds
     * may tell of the same arrival a little differently later on.
     */
    public static Optional<Outcome> findOutcome(TransportOffer offer, LiveRide live, Instant now) {
        if (live instanceof LiveRide.Goes goes) {
            return goes.arrival()
                    .filter(arrival -> arrival.isPast(now))
                    .map(arrival -> outcome(offer, live, arrival.expected(), delay(offer.arrival(), arrival)));
        }
        Instant planned = offer.arrival().toInstant();
        return planned.isAfter(now) ? Optional.empty() : Optional.of(outcome(offer, live, planned, CANCELLED));
    }

    private static Outcome outcome(TransportOffer offer, LiveRide live, Instant happenedAt, String value) {
        FactId fact = RideAtStake.lateness(offer);
        String arrival = RideId.find(offer.id())
                .map(ride -> new RideId(ride.source(), ride.run(), ride.to(), ride.to()).toString())
                .orElse(offer.id());
        return new Outcome(
                "arrival:" + arrival,
                new Claim.OfFact(fact, offer.source().id(), value),
                true,
                KnownBy.FEED,
                live.feed(),
                happenedAt,
                fact.occasion() + "/" + offer.from().name());
    }

    /** The times it goes by; a delay is no change of these, but another run in its place may be. */
    private static String times(RideAtStake ride, LiveRide.Goes goes) {
        return RideAtStake.times(time(goes.departure(), ride.departure()), time(goes.arrival(), ride.arrival()));
    }

    private static ZonedDateTime time(Optional<Forecast> forecast, ZonedDateTime offered) {
        return forecast.map(one -> one.planned()
                        .map(planned -> planned.atZone(offered.getZone()))
                        .orElseGet(() -> nearly(one.expected(), offered)))
                .orElse(offered);
    }

    private static ZonedDateTime nearly(Instant expected, ZonedDateTime offered) {
        boolean asGood = Duration.between(offered.toInstant(), expected).abs().compareTo(AS_GOOD) <= 0;
        return asGood ? offered : expected.atZone(offered.getZone());
    }

    /** In minutes that are enough for it, as {@code 12 min}. */
    private static String delay(ZonedDateTime planned, Forecast arrival) {
        long seconds = Duration.between(planned.toInstant(), arrival.expected()).toSeconds();
        return -Math.floorDiv(-seconds, 60L) + " min";
    }

    private static Observation seen(FactId fact, LiveRide live, String value) {
        return seen(fact, live.feed(), live.seenAt(), value);
    }

    private static Observation seen(FactId fact, String feed, Instant at, String value) {
        return new Observation(fact, feed, Manner.CHECKED, at, Optional.empty(), value);
    }
}
