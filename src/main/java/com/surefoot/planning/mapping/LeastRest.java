package com.surefoot.planning.mapping;

import static com.surefoot.planning.mapping.LeastCosts.NONE;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.LodgingDemand.NightsIn;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.planning.mapping.RideRules.Place;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The least that rides and rooms cost from a city and a day to the end of the trip, in minor units. With few cities it
 * is what they do cost, by dynamic programming over the sets of cities already visited (Held and Karp 1962, "A dynamic
 * programming approach to sequencing problems"); with many it is a bound that forgets where one has been.
 */
final class LeastRest {

    /** More cities have too many sets. */
    private static final int FEW = 12;

    private static final long UNKNOWN = -1;

    private final LeastCosts costs;
    private final TripBrief brief;
    private final int cities;
    private final Course course;
    private final int wanted;
    private final int days;
    private final boolean remembers;
    private final List<Place> places;
    private final long[][][] nights;
    private final long[] rest;

    LeastRest(PlanningRequest request, Musts musts, LeastCosts costs) {
        this.costs = costs;
        this.brief = request.brief();
        this.cities = request.cities().size();
        this.course = Course.of(brief);
        this.wanted = course.wanted();
        this.days = course.days();
        this.remembers = !course.inOrder() && cities <= FEW;
        this.places = IntStream.rangeClosed(0, wanted)
                .mapToObj(leg -> new Place(leg, leg == wanted))
                .toList();
        this.nights = nights(request, musts);
        this.rest = new long[(remembers ? 1 << cities : wanted + 1) * cities * days];
        Arrays.fill(rest, UNKNOWN);
    }

    private long[][][] nights(PlanningRequest request, Musts musts) {
        long[][][] table = new long[cities][days][];
        for (int city = 0; city < cities; city++) {
            int here = city;
            List<NightsIn> meant = musts.list(NightsIn.class)
                    .filter(demand -> request.cities().get(here).city().isCalled(demand.city()))
                    .toList();
            table[city][0] = nights(city, 0, meant);
            for (int day = 1; day < days; day++) {
                table[city][day] = costs.dependsOnDays(city) ? nights(city, day, meant) : table[city][0];
            }
        }
        return table;
    }

    /** What any number of nights from a day on costs. */
    private long[] nights(int city, int day, List<NightsIn> meant) {
        long[] row = new long[days];
        for (int count = 0; count < days; count++) {
            int nights = count;
            boolean fits = meant.stream().allMatch(demand -> demand.atLeast() <= nights && nights <= demand.atMost());
            row[count] = fits ? costs.stay(city, day, count) : NONE;
        }
        return row;
    }

    /** What so many nights in a city from a day on cost at the least, or {@link LeastCosts#NONE} if they cannot be. */
    long nights(int city, int day, int count) {
        return nights[city][day][count];
    }

    /** The set of cities in which one has been. */
    static long set(List<Integer> visited) {
        return visited.stream().mapToLong(city -> 1L << city).reduce(0, (some, more) -> some | more);
    }

    /**
     * The least still to be paid, or {@link LeastCosts#NONE} if there is no way to the end.
     *
     * @param visited the cities in which one has been, this one included; matters where there are few
     * @param count how many they are
     * @param city in which one is
     * @param day on which one arrived there
     */
    long from(long visited, int count, int city, int day) {
        int row = remembers ? (int) visited : count;
        int cell = (row * cities + city) * days + day;
        if (rest[cell] == UNKNOWN) {
            rest[cell] = count == wanted ? toTheEnd(city, day) : onward(visited, count, city, day);
        }
        return rest[cell];
    }

    private long toTheEnd(int city, int day) {
        long stay = nights[city][day][days - 1 - day];
        return brief.roundTrip()
                ? LeastCosts.sum(stay, costs.ride(city, costs.home(), days - 1, places.get(wanted)))
                : stay;
    }

    private long onward(long visited, int count, int city, int day) {
        int latest = course.latest(count);
        long least = NONE;
        for (int on = course.earliest(day); on <= latest; on++) {
            long stay = nights[city][day][on - day];
            for (int next = 0; stay != NONE && next < cities; next++) {
                if (course.mayFollow(count, next, isKnown(visited, city, next))) {
                    least = Math.min(least, via(visited, count, city, next, on, stay));
                }
            }
        }
        return least;
    }

    private long via(long visited, int count, int city, int next, int on, long stay) {
        long ride = costs.ride(city, next, on, places.get(count));
        return ride == NONE ? NONE : LeastCosts.sum(stay + ride, from(visited | 1L << next, count + 1, next, on));
    }

    /** Whether one has been in a city, as far as it is remembered. */
    private boolean isKnown(long visited, int city, int next) {
        return remembers ? (visited & 1L << next) != 0 : next == city;
    }
}
