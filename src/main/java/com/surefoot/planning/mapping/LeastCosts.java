package com.surefoot.planning.mapping;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.planning.mapping.RideRules.Place;
import com.surefoot.travel.City;
import java.util.Arrays;
import java.util.List;

/**
 * The least that rides and rooms cost the party, in minor units, each looked up once. Cities go by their place in the
 * request; the origin comes after them.
 */
final class LeastCosts {

    /** What cannot be had at any price. */
    static final long NONE = Long.MAX_VALUE;

    private static final long UNKNOWN = -1;
    private static final int PLACES = 4;

    private final TripBrief brief;
    private final Musts musts;
    private final RideBook book;
    private final RideRules rules;
    private final List<CityChoice> cities;
    private final City origin;
    private final int days;
    private final long[] rides;
    private final long[][] stays;

    LeastCosts(PlanningRequest request, Musts musts, RideBook book) {
        this.brief = request.brief();
        this.musts = musts;
        this.book = book;
        this.rules = new RideRules(musts.list(RideDemand.class).toList(), brief.locks());
        this.cities = request.cities();
        this.origin = request.origin();
        this.days = brief.dates().days();
        int ends = cities.size() + 1;
        this.rides = new long[PLACES * ends * ends * days];
        Arrays.fill(rides, UNKNOWN);
        this.stays = new long[cities.size()][days];
        for (long[] row : stays) {
            Arrays.fill(row, UNKNOWN);
        }
    }

    /** The number of the origin. */
    int home() {
        return cities.size();
    }

    /** The cheapest ride of a day that is as asked for, or {@link #NONE}. */
    long ride(int from, int to, int day, Place place) {
        int ends = cities.size() + 1;
        int which = (place.outbound() ? 1 : 0) + (place.inbound() ? 2 : 0);
        int cell = ((which * ends + from) * ends + to) * days + day;
        if (rides[cell] == UNKNOWN) {
            rides[cell] = book.list(city(from), city(to), brief.dates().first().plusDays(day), rules, place).stream()
                    .mapToLong(offer -> offer.priceFor(brief.party().size()).minor())
                    .min()
                    .orElse(NONE);
        }
        return rides[cell];
    }

    /** The cheapest room for some nights, or {@link #NONE}. */
    long stay(int city, int nights) {
        if (nights == 0) {
            return 0;
        }
        if (stays[city][nights] == UNKNOWN) {
            RoomRules rooms = new RoomRules(brief, musts, cities.get(city), nights);
            stays[city][nights] = cities.get(city).lodging().stream()
                    .filter(rooms::allow)
                    .mapToLong(offer ->
                            offer.priceFor(rooms.roomsOf(offer), nights).minor())
                    .min()
                    .orElse(NONE);
        }
        return stays[city][nights];
    }

    private City city(int number) {
        return number == home() ? origin : cities.get(number).city();
    }

    /** The sum of two costs, {@link #NONE} where one of them cannot be had. */
    static long sum(long one, long other) {
        return one == NONE || other == NONE ? NONE : one + other;
    }
}
