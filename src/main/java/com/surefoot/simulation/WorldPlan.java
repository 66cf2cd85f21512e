package com.surefoot.simulation;

import static com.surefoot.evidence.FactKind.HOURS;
import static com.surefoot.evidence.FactKind.PLACE;
import static com.surefoot.evidence.FactKind.PRICE;
import static com.surefoot.evidence.FactKind.RATE;
import static com.surefoot.evidence.FactKind.RIDE;
import static com.surefoot.evidence.FactKind.ROOM;
import static com.surefoot.evidence.Observation.Manner.CHECKED;
import static com.surefoot.evidence.Observation.Manner.LISTED;
import static com.surefoot.evidence.Observation.Manner.VERIFIED;

import com.surefoot.evidence.FactKind;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How a world is made.
 *
 * @param cities how many
 * @param citiesARegion that share their storms
 * @param placesACity sights and restaurants, and as many hotels
 * @param draftsACity trips a day that somebody thinks of, on average
 * @param storms chance of one in a region on a day
 * @param tellers those of a kind in the order in which they are relied on
 */
public record WorldPlan(
        int cities,
        int citiesARegion,
        int placesACity,
        int draftsACity,
        double storms,
        List<LastingKind> kinds,
        List<Teller> tellers,
        List<Operator> operators,
        Drift drift) {

    private static final Set<FactKind> PLACES = Set.of(PLACE, HOURS, PRICE);

    public WorldPlan {
        kinds = List.copyOf(kinds);
        tellers = List.copyOf(tellers);
        operators = List.copyOf(operators);
        if (Math.min(Math.min(cities, citiesARegion), Math.min(placesACity, draftsACity)) < 1
                || !(storms >= 0 && storms <= 1)) {
            throw new IllegalArgumentException(
                    "%d cities, %d a region, %d places and %d drafts a city, storms %s. Maybe one is 0?"
                            .formatted(cities, citiesARegion, placesACity, draftsACity, storms));
        }
        for (FactKind kind : List.of(RIDE, ROOM)) {
            if (operators.stream().noneMatch(operator -> operator.kind() == kind)) {
                throw new IllegalArgumentException("Nobody offers a %s. Maybe add an operator?".formatted(kind));
            }
        }
    }

    /**
     * A world with a bit of everything, in which evidence tells much. Hosts see to the places of most cities every day; a
     * register and a map know all of them, often wrongly, and a guide copies most from the map. Rates of rooms are checked
     * by most hotels every hour, and listed by an agency that is a day behind. Carriers and hotels run from sturdy to
     * shaky, and one day in thirty a storm fails many rides of a region at once.
     */
    public static WorldPlan usual() {
        return new WorldPlan(
                24,
                4,
                40,
                3,
                0.03,
                List.of(
                        new LastingKind(PLACE, 0.02, 2),
                        new LastingKind(HOURS, 0.02, 8),
                        new LastingKind(PRICE, 0.02, 8),
                        new LastingKind(RATE, 2, 15)),
                usualTellers(),
                usualOperators(),
                Drift.none());
    }

    private static List<Teller> usualTellers() {
        Duration day = Duration.ofDays(1);
        return List.of(
                Teller.of("hosts", VERIFIED, PLACES, 0.99995, day).covering(0.85),
                Teller.of("register", LISTED, PLACES, 0.9, day.multipliedBy(30)),
                Teller.of("map", LISTED, PLACES, 0.85, day.multipliedBy(90)),
                Teller.of("guide", LISTED, PLACES, 0.8, day.multipliedBy(60)).copying("map", 0.9),
                Teller.of("hotels", CHECKED, Set.of(RATE), 0.9999, Duration.ofHours(1))
                        .covering(0.9)
                        .valid(Duration.ofHours(6)),
                Teller.of("agency", LISTED, Set.of(RATE), 0.9, day).behind(day));
    }

    private static List<Operator> usualOperators() {
        return List.of(
                new Operator("sturdy rail", RIDE, 0.0001, 0.002),
                new Operator("night rail", RIDE, 0.0001, 0.002),
                new Operator("valley rail", RIDE, 0.0001, 0.002),
                new Operator("main line", RIDE, 0.02, 0.5),
                new Operator("coaches", RIDE, 0.06, 0.5),
                new Operator("shaky air", RIDE, 0.2, 0.8),
                new Operator("good rooms", ROOM, 0.0001, 0.0001),
                new Operator("kept rooms", ROOM, 0.0001, 0.0001),
                new Operator("proper rooms", ROOM, 0.0001, 0.0001),
                new Operator("oversold rooms", ROOM, 0.2, 0.2));
    }

    /** The same with operators failing more often from a day on. */
    public WorldPlan with(Drift other) {
        return new WorldPlan(cities, citiesARegion, placesACity, draftsACity, storms, kinds, tellers, operators, other);
    }
}
