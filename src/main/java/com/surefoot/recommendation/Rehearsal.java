package com.surefoot.recommendation;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.Pace;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.RoomWish;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.Planner;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.SureTrips.Planned;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Plans a trip that nobody asked for, so that the first who asks does not wait for what is done only once: classes are
 * loaded and compiled, the catalogue is read from disk. Nothing is kept of it.
 */
public final class Rehearsal {

    private static final int DAYS_AHEAD = 42;
    private static final int NIGHTS = 2;
    private static final int TRIES = 3;

    private final Supply supply;
    private final Planner planner;
    private final Assessor assessor;
    private final Clock clock;

    public Rehearsal(Supply supply, Planner planner, Assessor assessor, Clock clock) {
        this.supply = requireNonNull(supply, "supply");
        this.planner = requireNonNull(planner, "planner");
        this.assessor = requireNonNull(assessor, "assessor");
        this.clock = requireNonNull(clock, "clock");
    }

    /** The trip; empty where the catalogue has none between the first cities that are connected. */
    public Optional<Recommended> play() {
        List<City> cities = supply.cities().listCities();
        return cities.stream()
                .flatMap(from -> cities.stream().flatMap(to -> brief(from, to)))
                .limit(TRIES)
                .flatMap(this::plan)
                .findFirst();
    }

    private Stream<TripBrief> brief(City from, City to) {
        LocalDate day = LocalDate.now(clock).plusDays(DAYS_AHEAD);
        DateRange dates = new DateRange(day, day.plusDays(NIGHTS));
        return from.equals(to)
                ? Stream.empty()
                : supply.transport().findCoverage(from, to).stream()
                        .filter(coverage -> coverage.contains(dates.first()) && coverage.contains(dates.last()))
                        .map(coverage -> brief(from.name(), to.name(), dates));
    }

    private static TripBrief brief(String from, String to, DateRange dates) {
        return new TripBrief(
                from,
                Destination.city(to),
                true,
                dates,
                new Party(2, 0),
                Optional.empty(),
                Set.of(),
                Set.of(),
                RoomWish.ANY,
                List.of(),
                Set.of(),
                Pace.BALANCED,
                Locks.NONE,
                List.of());
    }

    private Stream<Recommended> plan(TripBrief brief) {
        try {
            PlanningRequest request = new BriefResolver(supply, brief).resolve().request();
            SureTrips trips = new SureTrips(planner, request, assessor.begin(brief.reliability()));
            return trips.plan(Flavour.BALANCED, Recommender.NOBODY) instanceof Planned planned
                    ? Stream.of(new Recommended(brief, List.of(planned.candidate())))
                    : Stream.empty();
        } catch (RefusedException e) {
            return Stream.empty();
        }
    }
}
