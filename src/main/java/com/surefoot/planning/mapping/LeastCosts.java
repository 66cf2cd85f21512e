package com.surefoot.planning.mapping;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.planning.mapping.RideRules.Place;
import com.surefoot.planning.model.TripCalendar;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The least that rides and rooms cost the party, in minor units, each looked up once. Cities go by their place in the
 * request; the origin comes after them.
 */
final class LeastCosts {

    /** What cannot be had at any price. */
    static final long NONE = Long.MAX_VALUE;

    private static final long UNKNOWN = -1;
    private static final int PLACES = 3;

    private final PlanningRequest request;
    private final TripBrief brief;
    private final Musts musts;
    private final RideBook book;
    private final RideRules rules;
    private final List<CityChoice> cities;
    private final City origin;
    private final int days;
    private final int places;
    private final long[] rides;
    private final long[][] stays;

    LeastCosts(PlanningRequest request, Musts musts, RideBook book) {
        this.request = request;
        this.brief = request.brief();
        this.musts = musts;
        this.book = book;
        this.rules = RideRules.of(musts, brief.locks());
        this.cities = request.cities();
        this.places = musts.rides().isEmpty()
                ? PLACES
                : Math.max(PLACES + 1, brief.destination().count() + 1);
        this.origin = request.origin();
        this.days = brief.dates().days();
        int ends = cities.size() + 1;
        this.rides = new long[places * ends * ends * days];
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
        int which = places == PLACES ? kind(place) : place.leg();
        int cell = ((which * ends + from) * ends + to) * days + day;
        if (rides[cell] == UNKNOWN) {
            rides[cell] = book.list(city(from), city(to), brief.dates().first().plusDays(day), rules, place).stream()
                    .mapToLong(offer -> offer.priceFor(brief.party().size()).minor())
                    .min()
                    .orElse(NONE);
        }
        return rides[cell];
    }

    /** Where no ride is asked for by its number, those in between are alike. */
    private static int kind(Place place) {
        return place.inbound() ? 2 : place.outbound() ? 0 : 1;
    }

    /** Whether some rooms in a city can be had for certain days only. */
    boolean dependsOnDays(int city) {
        return cities.get(city).lodging().stream()
                .anyMatch(offer -> offer.live().isPresent());
    }

    /** The cheapest room for some nights from a day on, or {@link #NONE}. */
    long stay(int city, int first, int nights) {
        if (nights == 0) {
            return 0;
        }
        if (stays[city][nights] == UNKNOWN) {
            stays[city][nights] = least(city, nights, offer -> offer.live().isEmpty());
        }
        if (!dependsOnDays(city)) {
            return stays[city][nights];
        }
        LocalDate from = brief.dates().first().plusDays(first);
        LocalDate until = from.plusDays(nights);
        long least = Math.min(stays[city][nights], live(city, new DateRange(from, until)));
        long shorter = nights > 1 ? live(city, new DateRange(from.plusDays(1), until)) : NONE;
        return shorter < least && isReachedOvernight(city, first) ? shorter : least;
    }

    private long live(int city, DateRange dates) {
        return least(city, dates.nights(), offer -> offer.live().isPresent() && offer.isFor(dates));
    }

    /** Whether some ride of a day arrives only on the next, so that one night less is slept in the city. */
    private boolean isReachedOvernight(int city, int day) {
        LocalDate date = brief.dates().first().plusDays(day);
        TripCalendar clock = new TripCalendar(brief.dates(), city(city).zone());
        return IntStream.rangeClosed(0, cities.size())
                .filter(from -> from != city)
                .mapToObj(from -> book.all(city(from), city(city), date))
                .flatMap(List::stream)
                .anyMatch(ride -> TripCalendar.dayOf(clock.minuteAfter(
                                ride.arrival().plus(ride.mode().toLeave())))
                        > day);
    }

    private long least(int city, int nights, Predicate<LodgingOffer> among) {
        RoomRules rooms = new RoomRules(request, musts, cities.get(city), nights);
        return cities.get(city).lodging().stream()
                .filter(among)
                .filter(rooms::allow)
                .mapToLong(offer -> offer.priceFor(rooms.roomsOf(offer), nights).minor())
                .min()
                .orElse(NONE);
    }

    private City city(int number) {
        return number == home() ? origin : cities.get(number).city();
    }

    /** The sum of two costs, {@link #NONE} where one of them cannot be had. */
    static long sum(long one, long other) {
        return one == NONE || other == NONE ? NONE : one + other;
    }
}
