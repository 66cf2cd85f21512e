package com.surefoot.refresh;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactId;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.reliability.element.Elements;
import com.surefoot.watch.AnsweredTrips;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What trips rest on that were shown of late: somebody may be about to choose one of them. */
public final class ShownStakes implements Stakes {

    /** Few of the trips that are shown are saved. */
    static final double WEIGHT = 0.2;

    private final AnsweredTrips answered;

    public ShownStakes(AnsweredTrips answered) {
        this.answered = requireNonNull(answered, "answered");
    }

    @Override
    public List<Stake> list(String supplier, Instant now, int trips) {
        Map<FactId, Stake> stakes = new HashMap<>();
        answered.listLast(trips).forEach(trip -> add(trip, supplier + ":", now, stakes));
        return List.copyOf(stakes.values());
    }

    private static void add(Itinerary trip, String prefix, Instant now, Map<FactId, Stake> stakes) {
        Instant departure =
                trip.days().get(0).date().atStartOfDay(ZoneOffset.UTC).toInstant();
        Elements.of(trip).stream()
                .flatMap(element -> element.facts().stream())
                .map(reliance -> reliance.fact())
                .filter(fact -> fact.subject().startsWith(prefix))
                .distinct()
                .forEach(fact -> stakes.merge(
                        fact, new Stake(fact, WEIGHT, departure.isBefore(now) ? now : departure), Stake::and));
    }
}
