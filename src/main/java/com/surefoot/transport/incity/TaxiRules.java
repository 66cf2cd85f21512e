package com.surefoot.transport.incity;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * A city's taxis and their tariff.
 *
 * @param kmh average speed in traffic
 * @param detour how much longer the way is than the straight line, at least 1
 * @param waiting until a car is there
 * @param seats passengers a car takes
 * @param base price of a ride within {@code included}
 * @param included kilometres the base price covers
 * @param perKm what each further kilometre costs, by tier, ascending; the last tier has no end
 */
public record TaxiRules(
        double kmh, double detour, Duration waiting, int seats, Money base, Distance included, List<PerKm> perKm) {

    /**
     * A tier of the tariff.
     *
     * @param untilKm where the tier ends, in kilometres from the start of the ride; infinite for the last
     * @param rate major units of currency a kilometre
     */
    public record PerKm(double untilKm, BigDecimal rate) {}

    public TaxiRules {
        Speed.check("A taxi", kmh, detour);
        requireNonNull(waiting, "waiting");
        requireNonNull(base, "base");
        requireNonNull(included, "included");
        perKm = List.copyOf(perKm);
        if (seats < 1
                || perKm.isEmpty()
                || !Double.isInfinite(perKm.get(perKm.size() - 1).untilKm())) {
            throw new IllegalArgumentException(
                    "A taxi with %d seats and the tariff %s is not complete. Maybe the last tier has an end?"
                            .formatted(seats, perKm));
        }
    }

    /** The price of one car over a driven distance, rounded to the currency's minor unit. */
    public Money fare(Distance driven) {
        double from = included.kilometres();
        BigDecimal fare = base.amount();
        for (PerKm tier : perKm) {
            double length = Math.min(driven.kilometres(), tier.untilKm()) - from;
            if (length > 0) {
                fare = fare.add(tier.rate().multiply(BigDecimal.valueOf(length)));
                from += length;
            }
        }
        return Money.rounded(fare, base.currency());
    }
}
