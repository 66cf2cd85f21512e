package com.surefoot.itinerary;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a traveller wants: a round trip from one city to another.
 *
 * @param origin a city, in the traveller's own words
 * @param destination a city, in the traveller's own words
 * @param dates from the day of departure to the day of return
 * @param budget for everything and everybody; empty means no limit
 * @param modes how to travel between the cities; empty means any
 * @param inCityModes how to get around; walking is always allowed; empty means any
 * @param mustSees sights by id or name, each of them a must
 * @param tastes kinds of sights, tags and cuisines that are liked
 */
public record TripBrief(
        String origin,
        String destination,
        DateRange dates,
        Party party,
        Optional<Money> budget,
        Set<TransportMode> modes,
        Set<InCityMode> inCityModes,
        RoomWish room,
        List<String> mustSees,
        Set<String> tastes,
        Pace pace,
        Locks locks) {

    /** Longer stays are moves, not trips. */
    public static final int LONGEST_DAYS = 30;

    public TripBrief {
        requireNonNull(origin, "origin");
        requireNonNull(destination, "destination");
        requireNonNull(party, "party");
        requireNonNull(room, "room");
        requireNonNull(pace, "pace");
        requireNonNull(locks, "locks");
        modes = Set.copyOf(modes);
        inCityModes = Set.copyOf(inCityModes);
        mustSees = List.copyOf(mustSees);
        tastes = Set.copyOf(tastes);
        if (dates.days() > LONGEST_DAYS) {
            throw new IllegalArgumentException(
                    "A trip of %d days is too long; at most %d can be planned. Maybe split it?"
                            .formatted(dates.days(), LONGEST_DAYS));
        }
        if (budget.filter(money -> money.minor() <= 0).isPresent()) {
            throw new IllegalArgumentException(
                    "A budget of %s buys nothing. Maybe leave it out to plan without a limit?".formatted(budget.get()));
        }
    }
}
