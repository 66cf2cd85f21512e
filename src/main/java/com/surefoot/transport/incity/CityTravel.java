package com.surefoot.transport.incity;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.incity.MetroRules.FareTier;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every way to get from one place of a city to another, by the city's own speeds and tariffs, and over the ways that a
 * router finds.
 *
 * @param currency of all tariffs
 * @param router who is asked before ways are reckoned from straight lines
 */
public record CityTravel(
        Currency currency, WalkRules walk, Optional<TaxiRules> taxi, Optional<MetroNetwork> metro, Router router) {

    public CityTravel {
        requireNonNull(currency, "currency");
        requireNonNull(walk, "walk");
        requireNonNull(taxi, "taxi");
        requireNonNull(metro, "metro");
        requireNonNull(router, "router");
        Stream.concat(
                        taxi.stream().map(TaxiRules::base),
                        metro.stream()
                                .flatMap(network -> network.rules().fares().stream())
                                .map(FareTier::fare))
                .filter(price -> !price.currency().equals(currency))
                .findFirst()
                .ifPresent(price -> {
                    throw new IllegalArgumentException(
                            "A ride costs %s where one pays in %s. Maybe convert it first?".formatted(price, currency));
                });
    }

    /** A city of which only the rules are known. */
    public CityTravel(Currency currency, WalkRules walk, Optional<TaxiRules> taxi, Optional<MetroNetwork> metro) {
        this(currency, walk, taxi, metro, Router.NONE);
    }

    public CityTravel withRouter(Router other) {
        return new CityTravel(currency, walk, taxi, metro, other);
    }

    /** The same on these days, for routers that go by timetables. */
    public CityTravel on(DateRange days) {
        return withRouter(router.on(days));
    }

    /** The ways between some of the city's places. */
    public CityWays between(List<Place> places) {
        return new CityWays(this, places);
    }

    /**
     * A walk of a length that somebody knows, at the city's walking speed.
     *
     * @param source who knows it
     */
    public Journey walking(Place from, Place to, Distance way, String source) {
        return new Journey(
                InCityMode.WALK,
                List.of(walkStage(from, to, way, Speed.roundedUp(Speed.exactly(way, walk.kmh())))),
                source);
    }

    /**
     * A taxi over a way that somebody knows; empty where there are no taxis. It takes as long as the city's traffic lets it,
     * or as the way does when it is slower.
     *
     * @param driving how long it takes without traffic
     * @param aside on foot, between the places and the street
     * @param source who knows it
     */
    public Optional<Journey> driven(
            Place from, Place to, Distance way, Duration driving, Distance aside, String source) {
        return taxi.map(rules -> {
            Duration inTraffic = Speed.exactly(way, rules.kmh());
            Duration riding = inTraffic.compareTo(driving) > 0 ? inTraffic : driving;
            Duration all = Speed.roundedUp(riding.plus(rules.waiting()).plus(Speed.exactly(aside, walk.kmh())));
            Stage stage = new Stage(InCityMode.TAXI, from, to, all, way, rules.fare(way), rules.seats());
            return new Journey(InCityMode.TAXI, List.of(stage), source);
        });
    }

    /**
     * A place with the metro station nearest to it, which is the costly thing to find.
     *
     * @param station empty where there is no metro
     * @param toStation the straight way to it
     */
    public record Access(Place place, Optional<Place> station, Distance toStation) {}

    public Access access(Place place) {
        Optional<Place> station =
                metro.flatMap(network -> network.findNearest(place.point())).map(MetroStation::place);
        return new Access(
                place,
                station,
                station.map(found -> place.point().distanceTo(found.point())).orElse(Distance.ZERO));
    }

    /** One journey a mode, walking first; no metro where both ends share their nearest station. */
    public List<Journey> listJourneys(Access start, Access end) {
        Place from = start.place();
        Place to = end.place();
        Distance straight = from.point().distanceTo(to.point());
        List<Journey> journeys = new ArrayList<>();
        journeys.add(new Journey(InCityMode.WALK, List.of(walkStage(from, to, straight))));
        metro.flatMap(network -> byMetro(network, start, end)).ifPresent(journeys::add);
        taxi.map(rules -> new Journey(InCityMode.TAXI, List.of(taxiStage(rules, from, to, straight))))
                .ifPresent(journeys::add);
        return journeys;
    }

    private Stage walkStage(Place from, Place to, Distance straight) {
        Distance way = straight.times(walk.detour());
        return walkStage(from, to, way, Speed.time(way, walk.kmh()));
    }

    private Stage walkStage(Place from, Place to, Distance way, Duration time) {
        return new Stage(InCityMode.WALK, from, to, time, way, Money.zero(currency), 0);
    }

    private static Stage taxiStage(TaxiRules rules, Place from, Place to, Distance straight) {
        Distance way = straight.times(rules.detour());
        return new Stage(
                InCityMode.TAXI,
                from,
                to,
                Speed.time(way, rules.kmh()).plus(rules.waiting()),
                way,
                rules.fare(way),
                rules.seats());
    }

    private Optional<Journey> byMetro(MetroNetwork network, Access from, Access to) {
        if (from.station().isEmpty()
                || to.station().isEmpty()
                || from.station().get().name().equals(to.station().get().name())) {
            return Optional.empty();
        }
        Place boards = from.station().get();
        Place alights = to.station().get();
        return Optional.of(new Journey(
                InCityMode.METRO,
                List.of(
                        walkStage(from.place(), boards, from.toStation()),
                        rideStage(network.rules(), boards, alights),
                        walkStage(alights, to.place(), to.toStation()))));
    }

    private static Stage rideStage(MetroRules rules, Place from, Place to) {
        Distance straight = from.point().distanceTo(to.point());
        Distance way = straight.times(rules.detour());
        return new Stage(
                InCityMode.METRO,
                from,
                to,
                Speed.time(way, rules.kmh()).plus(rules.waiting()),
                way,
                rules.fare(straight),
                1);
    }
}
