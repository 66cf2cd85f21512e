package com.surefoot.watch;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.reliability.element.Scorer;
import com.surefoot.reliability.element.Seen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What prices are believed to be by all that was seen of them. It is the same price until another one is so much likelier
 * that it is no matter of whose voice was the last: of sources that contradict each other one or the other may be the last
 * any hour.
 */
final class Believed {

    /** So many times as likely as the price gone by another one has to be: one check outweighs one list, and no less does. */
    private static final double SURER = 2;

    private final Scorer scorer;
    private final Sightings sightings;
    private final SavedTrip trip;
    private final Map<FactId, String> before;

    /** @param before what was known of each fact at the last look */
    Believed(Scorer scorer, Sightings sightings, SavedTrip trip, Map<FactId, String> before) {
        this.scorer = scorer;
        this.sightings = sightings;
        this.trip = trip;
        this.before = before;
    }

    /** What each fact that was relied on as a price is believed to be; while it is gone, its price is the one relied on. */
    Map<FactId, String> prices() {
        Map<FactId, String> prices = new HashMap<>();
        trip.listElements().forEach(element -> element.facts().stream()
                .filter(reliance -> Prices.isPrice(reliance, reliance.value()))
                .forEach(reliance -> prices.put(reliance.fact(), price(reliance))));
        return prices;
    }

    private String price(Reliance reliance) {
        String last = before.getOrDefault(reliance.fact(), reliance.value());
        String old = Prices.isPrice(reliance, last) ? last : reliance.value();
        Map<String, Double> chances = chances(reliance);
        double bound = SURER * chances.getOrDefault(old, 0.0);
        return chances.entrySet().stream()
                .filter(chance -> Prices.isPrice(reliance, chance.getKey()))
                .max(Map.Entry.comparingByValue())
                .filter(likeliest -> likeliest.getValue() > bound)
                .map(Map.Entry::getKey)
                .orElse(old);
    }

    private Map<String, Double> chances(Reliance reliance) {
        Map<FactId, List<Observation>> since =
                sightings.since(reliance, trip.listings()).stream().collect(Collectors.groupingBy(Observation::fact));
        return scorer.chances(reliance, new Seen(since, trip.listings()), sightings.until());
    }

    /** Who said last that a price is what it is believed to be. */
    Optional<Observation> voice(Reliance reliance, String price) {
        return sightings.since(reliance, trip.listings()).stream()
                .filter(seen -> seen.value().equals(price))
                .reduce((earlier, later) -> later);
    }
}
