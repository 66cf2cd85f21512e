package com.surefoot.watch;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.reliability.element.Scorer;
import com.surefoot.reliability.element.Seen;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the prices of a trip are believed to be by all that was seen of them. A price stays the same until another one is so
 * much likelier that it is no matter of whose voice was the last: of sources that contradict each other one or the other
 * may be the last any hour.
 */
final class Believed {

    /** So many times as likely as the price gone by another one has to be: one check outweighs one list, and no less does. */
    private static final double SURER = 2;

    private final Scorer scorer;
    private final Sightings sightings;
    private final Map<FactId, Observation> newest;
    private final SavedTrip trip;

    /** What is relied on to cost something. */
    private final Map<FactId, Reliance> priced = new HashMap<>();

    private final Map<FactId, String> prices = new HashMap<>();

    /** Facts that hold on any day, where prices of a day rest on them. */
    private final Set<FactId> standing = new HashSet<>();

    /**
     * Weighs all prices of a trip.
     *
     * @param newest what was seen last of each fact
     * @param before what was known of each fact at the last look
     */
    Believed(
            Scorer scorer,
            Sightings sightings,
            Map<FactId, Observation> newest,
            SavedTrip trip,
            Map<FactId, String> before) {
        this.scorer = scorer;
        this.sightings = sightings;
        this.newest = newest;
        this.trip = trip;
        trip.listElements().forEach(element -> element.facts().stream()
                .filter(Believed::isPriced)
                .forEach(reliance -> priced.put(reliance.fact(), reliance)));
        priced.forEach((fact, reliance) -> {
            prices.put(fact, price(reliance, before.getOrDefault(fact, reliance.value())));
            standing.add(FactId.standing(fact.kind(), fact.subject()));
        });
    }

    private static boolean isPriced(Reliance reliance) {
        FactKind kind = reliance.fact().kind();
        return (kind == FactKind.RATE || kind == FactKind.PRICE) && Prices.isPrice(reliance, reliance.value());
    }

    private String price(Reliance reliance, String last) {
        String old = Prices.isPrice(reliance, last) ? last : reliance.value();
        List<Observation> since = sightings.since(reliance, trip.listings());
        boolean isUndisputed = old.equals(reliance.value())
                && since.stream().allMatch(seen -> seen.value().equals(old));
        return isUndisputed ? old : likeliest(reliance, old, chances(reliance, since));
    }

    private static String likeliest(Reliance reliance, String old, Map<String, Double> chances) {
        double bound = SURER * chances.getOrDefault(old, 0.0);
        return chances.entrySet().stream()
                .filter(chance -> Prices.isPrice(reliance, chance.getKey()))
                .max(Map.Entry.comparingByValue())
                .filter(likeliest -> likeliest.getValue() > bound)
                .map(Map.Entry::getKey)
                .orElse(old);
    }

    private Map<String, Double> chances(Reliance reliance, List<Observation> since) {
        Map<FactId, List<Observation>> seen = since.stream().collect(Collectors.groupingBy(Observation::fact));
        return scorer.chances(reliance, new Seen(seen, trip.listings()), sightings.until());
    }

    /** What each fact that was relied on as a price is believed to be, were it not gone. */
    Map<FactId, String> prices() {
        return prices;
    }

    /** The same without what was seen last to be gone. */
    Map<FactId, String> pricesOnSale() {
        Map<FactId, String> onSale = new HashMap<>(prices);
        onSale.keySet().removeIf(this::isGone);
        return onSale;
    }

    private boolean isGone(FactId fact) {
        Reliance reliance = priced.get(fact);
        Observation last = newest.get(fact);
        return reliance != null && last != null && !Prices.isPrice(reliance, last.value());
    }

    /** What was seen last of a fact; of a price, by whom it is what it is believed to be, under the fact that is relied on. */
    Optional<Observation> voice(FactId fact) {
        Reliance reliance = priced.get(fact);
        if (reliance == null) {
            return Optional.ofNullable(newest.get(fact)).filter(last -> !standing.contains(fact));
        }
        return isGone(fact)
                ? Optional.ofNullable(newest.get(fact))
                : sightings.since(reliance, trip.listings()).stream()
                        .filter(seen -> seen.value().equals(prices.get(fact)))
                        .reduce((earlier, later) -> later);
    }
}
