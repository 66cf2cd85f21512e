package com.surefoot.transport.incity;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.incity.MetroRules.FareTier;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every way to get from one place of a city to another, by the city's own speeds and tariffs.
 *
 * @param currency of all tariffs
 */
public record CityTravel(Currency currency, WalkRules walk, Optional<TaxiRules> taxi, Optional<MetroNetwork> metro) {

    public CityTravel {
        requireNonNull(currency, "currency");
        requireNonNull(walk, "walk");
        requireNonNull(taxi, "taxi");
        requireNonNull(metro, "metro");
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
        return new Stage(InCityMode.WALK, from, to, Speed.time(way, walk.kmh()), way, Money.zero(currency), 0);
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
