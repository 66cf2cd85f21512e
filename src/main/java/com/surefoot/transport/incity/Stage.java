package com.surefoot.transport.incity;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import com.surefoot.travel.Price;
import java.time.Duration;
import java.util.Optional;

/**
 * A part of a journey in one mode.
 *
 * @param duration whole minutes, waiting included
 * @param price of one unit: a ticket or a whole car
 * @param people how many one unit takes: 1 for a ticket, the seats of a car; 0 where nothing is paid
 * @param ride the run by timetable; empty on foot, in a taxi, and where only rules are known
 */
public record Stage(
        InCityMode mode,
        Place from,
        Place to,
        Duration duration,
        Distance distance,
        Price price,
        int people,
        Optional<Ride> ride) {

    public Stage {
        requireNonNull(mode, "mode");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(distance, "distance");
        requireNonNull(price, "price");
        requireNonNull(ride, "ride");
        if (duration.isNegative() || people < 0) {
            throw new IllegalArgumentException(
                    "A stage by %s takes %s for %d people. Maybe a rule is wrong?".formatted(mode, duration, people));
        }
    }

    /** A stage of known price that is no run of a timetable. */
    public Stage(InCityMode mode, Place from, Place to, Duration duration, Distance distance, Money price, int people) {
        this(mode, from, to, duration, distance, Price.of(price), people, Optional.empty());
    }

    Stage untimed() {
        return new Stage(mode, from, to, duration, distance, price, people, Optional.empty());
    }

    /** Tickets or cars a party needs. */
    public int unitsFor(int party) {
        return people == 0 ? 0 : (party + people - 1) / people;
    }

    /** What is known to be paid: nothing where the price is not known. */
    public Money costFor(int party) {
        return price.orNothing().times(unitsFor(party));
    }
}
