package com.surefoot.transport.incity;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import java.time.Duration;
import java.util.List;

/**
 * How a metro runs and what it costs.
 *
 * @param kmh average speed, stops included
 * @param detour how much longer the line is than the straight distance, at least 1
 * @param waiting for the next train
 * @param fares one ticket by straight distance between the stations, ascending; the last tier has no end
 */
public record MetroRules(double kmh, double detour, Duration waiting, List<FareTier> fares) {

    /**
     * A tier of the tariff.
     *
     * @param untilKm up to and including this distance; infinite for the last
     */
    public record FareTier(double untilKm, Money fare) {}

    public MetroRules {
        Speed.check("A metro", kmh, detour);
        requireNonNull(waiting, "waiting");
        fares = List.copyOf(fares);
        if (fares.isEmpty() || !Double.isInfinite(fares.get(fares.size() - 1).untilKm())) {
            throw new IllegalArgumentException(
                    "The metro tariff %s is not complete. Maybe the last tier has an end?".formatted(fares));
        }
    }

    public Money fare(Distance straight) {
        return fares.stream()
                .filter(tier -> straight.kilometres() <= tier.untilKm())
                .findFirst()
                .orElseThrow()
                .fare();
    }
}
