package com.surefoot.planning.mapping;

import static com.surefoot.itinerary.demand.RideDemand.Direction.EVERY;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.RideDemand.Classes;
import com.surefoot.itinerary.demand.RideDemand.Modes;
import com.surefoot.itinerary.demand.RideDemand.Operators;
import com.surefoot.itinerary.demand.RideDemand.Runs;
import com.surefoot.planning.mapping.RideRules.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The ways in which rides can share out what only some of them need to be: one by train, and one by air. */
record RideChoices(TripBrief brief) {

    /**
     * Ways to meet a demand by demands on single rides; the demand as it stands where every ride has to meet it.
     *
     * @return none if there are too few rides
     */
    List<World> ways(RideDemand demand) {
        if (demand instanceof Modes modes) {
            return ways(demand, modes.modes(), choice -> new Modes(EVERY, choice));
        }
        if (demand instanceof Classes classes) {
            return ways(demand, classes.classes(), choice -> new Classes(EVERY, choice));
        }
        if (demand instanceof Runs runs) {
            return ways(demand, runs.numbers(), choice -> new Runs(EVERY, choice));
        }
        return demand instanceof Operators operators
                ? ways(demand, operators.operators(), choice -> new Operators(EVERY, choice))
                : List.of(World.of(demand));
    }

    private <T> List<World> ways(RideDemand demand, Choice<T> choice, Function<Choice<T>, RideDemand> on) {
        List<Integer> legs = legs(demand);
        return switch (choice.quantifier()) {
            case ONLY, NONE -> List.of(World.of(demand));
            case ALL ->
                pins(
                        legs,
                        choice.of().stream()
                                .map(value -> on.apply(Choice.only(Set.of(value))))
                                .toList());
            case AT_LEAST ->
                Choices.some(legs, choice.count()).stream()
                        .map(chosen -> World.of(chosen, on.apply(Choice.only(choice.of()))))
                        .toList();
        };
    }

    private List<Integer> legs(RideDemand demand) {
        int last = brief.destination().count() - (brief.roundTrip() ? 0 : 1);
        return IntStream.rangeClosed(0, last)
                .filter(leg -> RideRules.concerns(demand, new Place(leg, brief.roundTrip() && leg == last)))
                .boxed()
                .toList();
    }

    /** Every way to give each demand a leg of its own. */
    private static List<World> pins(List<Integer> legs, List<RideDemand> demands) {
        if (demands.isEmpty()) {
            return List.of(World.NONE);
        }
        List<World> worlds = new ArrayList<>();
        for (Integer leg : legs) {
            List<Integer> others =
                    legs.stream().filter(other -> !other.equals(leg)).toList();
            World first = World.of(List.of(leg), demands.get(0));
            pins(others, demands.subList(1, demands.size())).forEach(rest -> worlds.add(first.plus(rest)));
        }
        return worlds;
    }
}
