package com.surefoot.planning.mapping;

import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.Locks.Kept;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.planning.model.Cover;
import com.surefoot.planning.model.LodgingOption;
import com.surefoot.planning.model.Part;
import com.surefoot.planning.model.Spot;
import com.surefoot.planning.model.StartWindow;
import com.surefoot.planning.model.TripPlan;
import com.surefoot.planning.model.TripProblem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The earlier itinerary of which as much as possible is to stay as it is; perhaps none. What stays is counted in elements: a
 * visit, a meal, a ride, all nights in one hotel. Each weighs more than all that price and pleasure can say against it; where as
 * many would stay either way, rides and hotels do. In a loose one, each visit, ride and night in a hotel only weighs enough that
 * small gains do not turn a trip over.
 */
public final class Basis {

    /** Points for keeping a visit or a meal. The thriftiest give up so many for all that a usual trip costs. */
    static final long KEPT = 50_000;

    /** Points for keeping a ride, or all nights in a hotel: one of them is still less of a change than two visits. */
    private static final long FRAME = KEPT * 3 / 2;

    /** Points for keeping the hotel under another offer: other terms, or another room. */
    private static final long HOUSE = KEPT;

    /** Points for each visit, ride and night of a loose one. */
    private static final long LOOSE = 600;

    private final Map<String, LocalDate> days = new HashMap<>();
    private final List<Kept> schedule;
    private final boolean loose;
    private final boolean closed;

    private Basis(List<Kept> schedule, boolean loose, boolean closed) {
        this.schedule = schedule;
        this.loose = loose;
        this.closed = closed;
        schedule.forEach(kept -> days.putIfAbsent(kept.id(), kept.day()));
    }

    /** What is to stay of a request's earlier itinerary. */
    public static Basis of(PlanningRequest request) {
        Locks locks = request.brief().locks();
        return new Basis(locks.rest(), request.loose(), locks.nothingNew());
    }

    /** Whether a sight may come in that was not in it and that nobody asks for. */
    boolean isOpen() {
        return !closed;
    }

    /** Whether there is something that stays whatever it costs. */
    public boolean isFirm() {
        return !loose && !schedule.isEmpty();
    }

    /** Whether it was taken before. */
    boolean has(String id) {
        return days.containsKey(id);
    }

    /** Points for taking a ride that was taken before. */
    long ride(String id) {
        return has(id) ? loose ? LOOSE : FRAME : 0;
    }

    /** Points a night for sleeping where one slept before, of so many nights in a city whose offers these are. */
    long night(LodgingOffer offer, List<LodgingOffer> here, int nights) {
        // most trips begin with nothing to keep, and there are many offers to look through
        if (loose || days.isEmpty()) {
            return has(offer.id()) ? LOOSE : 0;
        }
        boolean sameHouse = here.stream().anyMatch(other -> has(other.id()) && isSameHouse(other, offer));
        return (has(offer.id()) ? FRAME : sameHouse ? HOUSE : 0) / nights;
    }

    /** Points that a visit counts more since it was made before. */
    long visit(String id) {
        return loose && has(id) ? LOOSE : 0;
    }

    private static boolean isSameHouse(LodgingOffer one, LodgingOffer other) {
        return one.property().id().equals(other.property().id());
    }

    /** Each spot that was visited before, as something that is wanted again. */
    List<Cover> covers(List<Spot> spots) {
        return spots.stream()
                .filter(spot -> !loose && has(spot.id()) && spot.isReachable())
                .map(spot -> new Cover(Set.of(spot.index()), 1, KEPT, "'" + spot.id() + "'"))
                .toList();
    }

    /** The cities of an earlier itinerary in which nights were spent, on the days it came to them; empty if it lacks some. */
    public Optional<Skeleton> findSkeleton(PlanningRequest request) {
        TripBrief brief = request.brief();
        List<CityChoice> cities = new ArrayList<>();
        List<Integer> days = new ArrayList<>();
        for (Kept kept : schedule) {
            request.cities().stream()
                    .filter(city ->
                            city.lodging().stream().anyMatch(offer -> offer.id().equals(kept.id())))
                    .filter(city ->
                            cities.stream().noneMatch(known -> known.city().equals(city.city())))
                    .forEach(city -> {
                        days.add(cities.isEmpty() ? 0 : day(kept, brief));
                        cities.add(city);
                    });
        }
        boolean whole = cities.size() == brief.destination().count()
                && days.stream().allMatch(day -> 0 <= day && day < brief.dates().days());
        if (brief.roundTrip()) {
            days.add(brief.dates().days() - 1);
        }
        return whole ? Optional.of(new Skeleton(cities, days)) : Optional.empty();
    }

    private static int day(Kept kept, TripBrief brief) {
        return Math.toIntExact(ChronoUnit.DAYS.between(brief.dates().first(), kept.day()));
    }

    /** Whether a plan has all of the earlier itinerary that was to be had. */
    public boolean isKeptBy(TripPlan plan) {
        TripProblem problem = plan.problem();
        Set<String> there = plan.days().stream()
                .flatMap(day -> day.timetable().slots().stream())
                .map(slot -> slot.spot().id())
                .collect(Collectors.toSet());
        plan.frame().legs().forEach(leg -> there.add(leg.offer().id()));
        plan.frame().stays().stream()
                .flatMap(Basis::offers)
                .map(LodgingOffer::id)
                .forEach(there::add);
        Stream<String> spots =
                problem.spots().stream().filter(Spot::isReachable).map(Spot::id);
        Stream<String> rides = problem.legs().stream().flatMap(List::stream).map(leg -> leg.offer()
                .id());
        Stream<String> rooms = problem.stays().stream()
                .flatMap(List::stream)
                .flatMap(Basis::offers)
                .map(LodgingOffer::id);
        return Stream.of(spots, rides, rooms).flatMap(ids -> ids).allMatch(id -> !has(id) || there.contains(id));
    }

    private static Stream<LodgingOffer> offers(LodgingOption stay) {
        return Stream.concat(stay.offer().stream(), stay.move().stream().flatMap(move -> offers(move.then())));
    }

    /** What was visited before stays on its day, if it can be had on that day at all. */
    List<List<StartWindow>> keep(String id, List<Part> parts, List<List<StartWindow>> windows) {
        LocalDate day = days.get(id);
        if (day == null) {
            return windows;
        }
        List<List<StartWindow>> kept = new ArrayList<>();
        for (Part part : parts) {
            kept.add(part.date().equals(day) ? windows.get(part.index()) : List.of());
        }
        return kept.stream().allMatch(List::isEmpty) ? windows : kept;
    }

    /** For each part the indexes of the spots that were visited in it, in order; empty where there was none. */
    List<List<Integer>> routes(List<Part> parts, List<Spot> spots) {
        Map<String, Integer> indexes = new HashMap<>();
        spots.forEach(spot -> indexes.put(spot.id(), spot.index()));
        return parts.stream().map(part -> route(part, spots, indexes)).toList();
    }

    private List<Integer> route(Part part, List<Spot> spots, Map<String, Integer> indexes) {
        LocalDate date = part.date();
        return schedule.stream()
                .filter(kept -> kept.day().equals(date))
                .map(Kept::id)
                .filter(indexes::containsKey)
                .map(indexes::get)
                .filter(index -> !spots.get(index).windows(part.index()).isEmpty())
                .toList();
    }
}
