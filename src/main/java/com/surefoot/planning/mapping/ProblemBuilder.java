package com.surefoot.planning.mapping;

import com.surefoot.itinerary.Pace;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.LodgingDemand.NightsIn;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.Plan.Rule;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.planning.api.Sureness;
import com.surefoot.planning.model.JourneyStyle;
import com.surefoot.planning.model.JourneyTable;
import com.surefoot.planning.model.LegOption;
import com.surefoot.planning.model.LodgingOption;
import com.surefoot.planning.model.Part;
import com.surefoot.planning.model.Points;
import com.surefoot.planning.model.Segment;
import com.surefoot.planning.model.Spot;
import com.surefoot.planning.model.TripCalendar;
import com.surefoot.planning.model.TripProblem;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Builds the solver's problem of a request: numbers for places, minutes for moments, minor units for money. */
public final class ProblemBuilder {

    /** A taxi's base price is about what this many minutes of a traveller's holiday are worth. */
    private static final int MINUTES_OF_TAXI_BASE = 18;

    /** Who wants to be sure gives so many times as much for it. */
    private static final double SURER = 4;

    private final PlanningRequest request;
    private final TripBrief brief;
    private final Skeleton skeleton;
    private final Musts musts;
    private final Flavour flavour;
    private final RideBook rides;
    private final Pace pace;
    private final int party;
    private final SpotRules rules;
    private final List<SpotGroup> groups;
    private final GettingAround around;
    private final List<Segment> segments;
    private final List<Locations> locations;
    private final List<Part> parts;
    private final Basis basis;
    private final Sureness sureness;

    private ProblemBuilder(PlanningRequest request, Skeleton skeleton, Musts musts, Flavour flavour, RideBook rides) {
        this.request = request;
        this.brief = request.brief();
        this.skeleton = skeleton;
        this.musts = musts;
        this.flavour = flavour;
        this.rides = rides;
        this.pace = pace(flavour);
        this.party = brief.party().size();
        this.rules = new SpotRules(brief, musts, all(CityChoice::sights), all(CityChoice::restaurants));
        this.groups = rules.listGroups();
        this.around = new GettingAround(musts);
        this.segments = segments();
        this.locations = segments.stream().map(segment -> new Locations()).toList();
        this.parts = parts();
        this.basis = Basis.of(request);
        this.sureness = flavour == Flavour.SUREST ? request.sureness().times(SURER) : request.sureness();
    }

    /**
     * The problem with nothing decided yet, or why there is none.
     *
     * @param musts what binds, a world without alternatives
     */
    public static Built build(
            PlanningRequest request, Skeleton skeleton, Musts musts, Flavour flavour, RideBook rides) {
        return new ProblemBuilder(request, skeleton, musts, flavour, rides).build();
    }

    private Pace pace(Flavour wanted) {
        return switch (wanted) {
            case RELAXED -> Pace.RELAXED;
            case FULLEST -> Pace.FULL;
            case BALANCED, CHEAPEST, SUREST -> brief.pace();
        };
    }

    private <T> List<T> all(Function<CityChoice, List<T>> list) {
        return skeleton.cities().stream()
                .flatMap(city -> list.apply(city).stream())
                .toList();
    }

    private List<Segment> segments() {
        List<Segment> list = new ArrayList<>();
        for (int i = 0; i < skeleton.cities().size(); i++) {
            var city = skeleton.cities().get(i).city();
            list.add(new Segment(
                    i,
                    city,
                    new TripCalendar(brief.dates(), city.zone()),
                    skeleton.firstDay(i),
                    skeleton.lastDay(i, brief.dates())));
        }
        return list;
    }

    private List<Part> parts() {
        List<Part> list = new ArrayList<>();
        for (Segment segment : segments) {
            for (int day = segment.firstDay(); day <= segment.lastDay(); day++) {
                list.add(new Part(list.size(), segment, day));
            }
        }
        return list;
    }

    private Built build() {
        List<List<LegOption>> legs =
                new Legs(request, skeleton, musts, segments, locations, rides, basis, sureness, flavour).list();
        for (int leg = 0; leg < legs.size(); leg++) {
            if (legs.get(leg).isEmpty()) {
                return Built.blocked(
                        Rule.RIDES, "no ride of %s is as asked for".formatted(skeleton.dateOf(leg, brief.dates())));
            }
        }
        List<Spot> spots = new ArrayList<>();
        List<List<LodgingOption>> stays = new ArrayList<>();
        Windows windows = new Windows(
                parts,
                new VisitTimes(musts, rules, pace),
                brief.locks().visits(),
                flavour == Flavour.SUREST ? Duration.ofMinutes(45) : Duration.ZERO);
        Stays rooms = new Stays(request, skeleton, musts, basis, sureness, flavour);
        for (Segment segment : segments) {
            Shortlist shortlist = shortlist(segment);
            addSpots(segment, shortlist, windows, spots);
            List<LodgingOption> here =
                    rooms.list(segment, legs.get(segment.index()), shortlist, locations.get(segment.index()));
            legs.set(segment.index(), Stays.listSleepable(segment, legs.get(segment.index()), here));
            stays.add(here);
            if (here.isEmpty() || legs.get(segment.index()).isEmpty()) {
                return Built.blocked(
                        Rule.LODGING,
                        "no room in %s is as asked for".formatted(segment.city().name()));
            }
        }
        return finish(legs, stays, spots);
    }

    private Built finish(List<List<LegOption>> legs, List<List<LodgingOption>> stays, List<Spot> spots) {
        RuleBuilder binding = new RuleBuilder(musts, groups, around, pace, spots, basis);
        if (binding.findUnanswered().isPresent()) {
            return Built.blocked(Rule.MANDATORY_VISITS, binding.findUnanswered().get());
        }
        Optional<String> unknown = RoomRules.findUnknown(musts, skeleton.cities());
        if (unknown.isPresent()) {
            return Built.blocked(
                    Rule.LODGING, "there is no property '%s' where the trip leads".formatted(unknown.get()));
        }
        Optional<NightsIn> misspent = findMisspentNights();
        if (misspent.isPresent()) {
            return Built.blocked(
                    Rule.LODGING,
                    "%d nights would be spent in %s, not %d to %d"
                            .formatted(
                                    nightsIn(misspent.get()),
                                    misspent.get().city(),
                                    misspent.get().atLeast(),
                                    misspent.get().atMost()));
        }
        long cheapest = cheapest(legs, stays, spots);
        List<JourneyStyle> styles = around.styles(flavour);
        List<JourneyTable> tables = new ArrayList<>();
        for (Segment segment : segments) {
            var travel = skeleton.cities().get(segment.index()).travel();
            double minutePrice = travel.taxi()
                    .map(taxi -> (double) taxi.base().minor() / MINUTES_OF_TAXI_BASE * party)
                    .orElse((double) cheapest / (brief.dates().days() * 600));
            tables.add(new JourneyTable(
                    travel,
                    around.rules(travel, party),
                    styles,
                    party,
                    minutePrice,
                    locations.get(segment.index()).listPlaces()));
        }
        Waking waking = new Waking(musts, pace);
        return new Built.Ready(new TripProblem(
                segments,
                parts,
                legs,
                stays,
                spots,
                tables,
                styles.size(),
                new MealsServed(segments, parts).list(spots),
                basis.routes(parts, spots),
                basis.isFirm(),
                minutes(waking::begin),
                minutes(waking::end),
                pace,
                binding.build(),
                Points.of(flavour, binding.reference(cheapest))));
    }

    private Shortlist shortlist(Segment segment) {
        Worth worth = new Worth(brief.tastes());
        return new Shortlist(
                skeleton.cities().get(segment.index()),
                segment.nights() + 1,
                rules,
                groups,
                basis,
                sureness,
                sight -> worth.of(sight) - rules.grudge(sight) + sureness.points(sight.id()));
    }

    private void addSpots(Segment segment, Shortlist shortlist, Windows windows, List<Spot> spots) {
        Worth worth = new Worth(brief.tastes());
        Locations places = locations.get(segment.index());
        for (Sight sight : shortlist.listSights()) {
            long gain = (worth.of(sight) - rules.grudge(sight)) * (flavour == Flavour.CHEAPEST ? 20 : 100) / 100;
            spots.add(new Spot(
                    spots.size(),
                    places.numberOf(sight.place()),
                    Optional.of(sight),
                    Optional.empty(),
                    basis.keep(sight.id(), parts, windows.of(sight)),
                    gain + basis.visit(sight.id()) + sureness.points(sight.id()),
                    sight.ticket().orNothing().times(party).minor()));
        }
        ToLongFunction<Restaurant> points =
                candidate -> worth.of(candidate) - rules.grudge(candidate) + sureness.points(candidate.id());
        for (Restaurant place : shortlist.listRestaurants(points)) {
            spots.add(new Spot(
                    spots.size(),
                    places.numberOf(place.place()),
                    Optional.empty(),
                    Optional.of(place),
                    basis.keep(place.id(), parts, windows.of(place)),
                    points.applyAsLong(place) + basis.visit(place.id()),
                    place.pricePerPerson().orNothing().times(party).minor()));
        }
    }

    private Optional<NightsIn> findMisspentNights() {
        return musts.list(NightsIn.class)
                .filter(asked -> nightsIn(asked) < asked.atLeast() || asked.atMost() < nightsIn(asked))
                .findFirst();
    }

    private int nightsIn(NightsIn asked) {
        return segments.stream()
                .filter(segment -> segment.city().isCalled(asked.city()))
                .mapToInt(Segment::nights)
                .sum();
    }

    /** About the least such a trip can cost. */
    private long cheapest(List<List<LegOption>> legs, List<List<LodgingOption>> stays, List<Spot> spots) {
        long rideCost = legs.stream()
                .mapToLong(options ->
                        options.stream().mapToLong(LegOption::cost).min().orElse(0))
                .sum();
        long roomCost = segments.stream()
                .mapToLong(segment -> segment.nights()
                        * stays.get(segment.index()).stream()
                                .mapToLong(LodgingOption::nightly)
                                .min()
                                .orElse(0))
                .sum();
        long meals = spots.stream()
                .filter(Spot::isMeal)
                .mapToLong(Spot::cost)
                .sorted()
                .limit(2L * brief.dates().days())
                .sum();
        return Math.max(1, rideCost + roomCost + meals);
    }

    private List<Integer> minutes(Function<LocalDate, LocalTime> clock) {
        return brief.dates().listDays().stream()
                .map(day -> clock.apply(day).toSecondOfDay() / 60)
                .toList();
    }
}
