package com.surefoot.planning.mapping;

import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.planning.mapping.RideRules.Place;
import com.surefoot.planning.model.LegOption;
import com.surefoot.planning.model.LodgingOption;
import com.surefoot.planning.model.Spot;
import com.surefoot.planning.model.TripProblem;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which requirements an element of a plan helps to meet. */
public final class Serving {

    private final PlanningRequest request;
    private final TripProblem problem;
    private final List<Requirement> requirements;

    public Serving(PlanningRequest request, TripProblem problem) {
        this.request = request;
        this.problem = problem;
        this.requirements = request.brief().listRequirements();
    }

    public List<Requirement> of(Spot spot) {
        return serving(demand -> groups(demand).stream()
                .anyMatch(group -> spot.sight().map(group.sights()::test).orElseGet(() -> group.restaurants()
                        .test(spot.restaurant().orElseThrow()))));
    }

    private List<SpotGroup> groups(Demand demand) {
        return new SpotRules(
                        request.brief(),
                        new Musts(List.of(demand), List.of(), List.of()),
                        all(CityChoice::sights),
                        all(CityChoice::restaurants))
                .listGroups(demand);
    }

    private <T> List<T> all(Function<CityChoice, List<T>> list) {
        return request.cities().stream()
                .flatMap(city -> list.apply(city).stream())
                .toList();
    }

    /**
     * What a ride helps to meet.
     *
     * @param leg its place among the trip's rides
     */
    public List<Requirement> of(LegOption option, int leg) {
        boolean home = leg == problem.segments().size();
        Place place = new Place(leg, home);
        return serving(demand -> demand instanceof RideDemand ride
                && RideRules.concerns(ride, place)
                && new RideRules(List.of(ride), List.of(), request.brief().locks()).allow(option.offer(), place));
    }

    /**
     * What a place to sleep helps to meet.
     *
     * @param segment its place among the trip's cities
     */
    public List<Requirement> of(LodgingOption option, int segment) {
        String city = problem.segments().get(segment).city().id().value();
        CityChoice choice = request.cities().stream()
                .filter(candidate -> candidate.city().id().value().equals(city))
                .findFirst()
                .orElseThrow();
        int nights = problem.segments().get(segment).nights();
        return serving(demand -> demand instanceof LodgingDemand
                && option.offer()
                        .filter(offer -> new RoomRules(
                                        request, new Musts(List.of(demand), List.of(), List.of()), choice, nights)
                                .allow(offer))
                        .isPresent());
    }

    private List<Requirement> serving(Predicate<Demand> serves) {
        return requirements.stream()
                .filter(requirement -> alternatives(requirement.demand()).anyMatch(serves))
                .toList();
    }

    private static Stream<Demand> alternatives(Demand demand) {
        return demand instanceof AnyOf choice
                ? choice.alternatives().stream().flatMap(Serving::alternatives)
                : Stream.of(demand);
    }
}
