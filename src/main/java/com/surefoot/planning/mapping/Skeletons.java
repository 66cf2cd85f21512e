package com.surefoot.planning.mapping;

import static com.surefoot.planning.mapping.LeastCosts.NONE;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.LodgingDemand.NightsIn;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.planning.mapping.RideRules.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Lists which cities to visit in which order and with how many nights in each, the cheapest first: a depth-first search
 * that turns back where rides and rooms, with the least that the rest of the trip takes, cost no less than those of all
 * that are to be listed.
 */
public final class Skeletons {

    /** Where so many cities are to be had that the least rest is but a bound, the search ends after so many looks. */
    private static final int MOST_LOOKS = 100_000;

    private final PlanningRequest request;
    private final TripBrief brief;
    private final Musts musts;
    private final LeastCosts costs;
    private final LeastRest rest;
    private final Course course;
    private final int most;
    private final PriorityQueue<Priced> found = new PriorityQueue<>(
            Comparator.comparing(Priced::least).thenComparing(Priced::number).reversed());
    private int numbered;
    private int looks;

    private record Priced(Skeleton skeleton, long least, int number) {}

    /**
     * A way to go on.
     *
     * @param cost for the ride there and the nights before
     * @param least what all of it and the rest of the trip cost at the least
     */
    private record Step(int city, int day, long cost, long least) {}

    private Skeletons(PlanningRequest request, Musts musts, RideBook rides, int most) {
        this.request = request;
        this.brief = request.brief();
        this.musts = musts;
        this.costs = new LeastCosts(request, musts, rides);
        this.rest = new LeastRest(request, musts, costs);
        this.course = Course.of(brief);
        this.most = most;
    }

    /** At most so many, the cheapest rides and rooms first; each has rides on its days and rooms for its nights. */
    public static List<Skeleton> list(PlanningRequest request, Musts musts, RideBook rides, int most) {
        Skeletons skeletons = new Skeletons(request, musts, rides, most);
        skeletons.extend(List.of(), List.of(), 0);
        return skeletons.found.stream()
                .sorted(Comparator.comparing(Priced::least).thenComparing(Priced::number))
                .map(Priced::skeleton)
                .toList();
    }

    /** The first one there is, whether or not anything runs on its days. */
    public static Skeleton plain(PlanningRequest request) {
        int cities = request.brief().destination().count();
        int days = request.brief().dates().days();
        List<Integer> legDays = new ArrayList<>();
        for (int city = 0; city < cities; city++) {
            legDays.add(city * (days - 1) / cities);
        }
        if (request.brief().roundTrip()) {
            legDays.add(days - 1);
        }
        return new Skeleton(request.cities().subList(0, cities), legDays);
    }

    private void extend(List<Integer> cities, List<Integer> legDays, long cost) {
        if (looks++ > MOST_LOOKS) {
            return;
        }
        if (cities.size() == course.wanted()) {
            finish(cities, legDays, cost);
            return;
        }
        for (Step step : steps(cities, legDays)) {
            if (isBeaten(cost + step.least())) {
                return;
            }
            extend(plus(cities, step.city()), plus(legDays, step.day()), cost + step.cost());
        }
    }

    /** What can come next, the cheapest first. */
    private List<Step> steps(List<Integer> cities, List<Integer> legDays) {
        Place place = new Place(cities.size(), false);
        int from = cities.isEmpty() ? costs.home() : cities.get(cities.size() - 1);
        List<Step> steps = new ArrayList<>();
        for (int day : arrivalDays(cities.size(), legDays)) {
            long nights = cities.isEmpty() ? 0 : nights(cities, legDays, day);
            for (int next : candidates(cities)) {
                long cost = nights == NONE ? NONE : LeastCosts.sum(nights, costs.ride(from, next, day, place));
                long least = cost == NONE ? NONE : LeastCosts.sum(cost, restFrom(plus(cities, next), day));
                if (least != NONE) {
                    steps.add(new Step(next, day, cost, least));
                }
            }
        }
        steps.sort(Comparator.comparingLong(Step::least));
        return steps;
    }

    private long restFrom(List<Integer> cities, int day) {
        return rest.from(LeastRest.set(cities), cities.size(), cities.get(cities.size() - 1), day);
    }

    private boolean isBeaten(long cost) {
        return found.size() == most && cost >= found.element().least();
    }

    private void finish(List<Integer> cities, List<Integer> legDays, long cost) {
        long least = LeastCosts.sum(cost, restFrom(cities, legDays.get(legDays.size() - 1)));
        if (least == NONE || isBeaten(least) || missesNights(cities)) {
            return;
        }
        List<CityChoice> choices = cities.stream().map(request.cities()::get).toList();
        if (RoomRules.findUnknown(musts, choices).isPresent()) {
            return;
        }
        if (found.size() == most) {
            found.remove();
        }
        Skeleton skeleton = new Skeleton(choices, brief.roundTrip() ? plus(legDays, course.days() - 1) : legDays);
        found.add(new Priced(skeleton, least, numbered++));
    }

    private List<Integer> candidates(List<Integer> visited) {
        return IntStream.range(0, request.cities().size())
                .boxed()
                .filter(city -> course.mayFollow(visited.size(), city, visited.contains(city)))
                .toList();
    }

    /** Days on which one may arrive. */
    private List<Integer> arrivalDays(int visited, List<Integer> legDays) {
        return visited == 0
                ? List.of(0)
                : IntStream.rangeClosed(course.earliest(legDays.get(visited - 1)), course.latest(visited))
                        .boxed()
                        .toList();
    }

    /** The least that the nights in the last city cost until a day. */
    private long nights(List<Integer> cities, List<Integer> legDays, int until) {
        int city = cities.get(cities.size() - 1);
        int day = legDays.get(legDays.size() - 1);
        return rest.nights(city, day, until - day);
    }

    /** Whether nights are asked for in a city that is not visited. */
    private boolean missesNights(List<Integer> cities) {
        return musts.list(NightsIn.class).filter(demand -> demand.atLeast() > 0).anyMatch(demand -> cities.stream()
                .noneMatch(city -> request.cities().get(city).city().isCalled(demand.city())));
    }

    private static List<Integer> plus(List<Integer> list, int last) {
        List<Integer> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
