package com.surefoot.recommendation;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.Planner;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.SureTrips.Planned;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        // nobody is asked for the sake of nobody
        this.supply = supply.withoutLive();
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
                        .map(coverage ->
                                TripBrief.of(from.name(), Destination.city(to.name()), dates, new Party(2, 0)));
    }

    private Stream<Recommended> plan(TripBrief brief) {
        try {
            return SureTrips.of(brief, supply, planner, assessor).plan(Flavour.BALANCED, Recommender.NOBODY)
                            instanceof Planned planned
                    ? Stream.of(new Recommended(brief, List.of(planned.candidate())))
                    : Stream.empty();
        } catch (RefusedException e) {
            return Stream.empty();
        }
    }
}
