package com.surefoot.planning.mapping;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Choice.Quantifier;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.Strength.Wish;
import com.surefoot.transport.incity.InCityMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Demands sorted for a search: what must be, and what is wished.
 *
 * @param musts none of them a choice between alternatives any more
 * @param rides musts of single rides
 * @param thrifty whether a budget goes before the meals of days of a ride
 */
public record Musts(List<Demand> musts, List<RideOn> rides, List<Wished> wishes, boolean thrifty) {

    /** More combinations of alternatives than this are not looked at. */
    private static final int MOST_WORLDS = 64;

    /** A wish and its weight. */
    public record Wished(Demand demand, int weight) {}

    public Musts {
        musts = List.copyOf(musts);
        rides = List.copyOf(rides);
        wishes = List.copyOf(wishes);
    }

    Musts(List<Demand> musts, List<RideOn> rides, List<Wished> wishes) {
        this(musts, rides, wishes, false);
    }

    /**
     * One for each way to choose among alternatives, those named first coming first; of many the first
     * {@value #MOST_WORLDS}.
     *
     * @return none if a choice among rides asks for more of them than there are
     */
    public static List<Musts> listWorlds(List<Requirement> requirements, TripBrief brief) {
        RideChoices choices = new RideChoices(brief);
        List<World> worlds = List.of(World.NONE);
        List<Wished> wishes = new ArrayList<>();
        for (Requirement requirement : requirements) {
            if (requirement.strength() instanceof Wish wish) {
                wishes.add(new Wished(requirement.demand(), wish.weight()));
            } else {
                worlds = extend(worlds, alternatives(requirement.demand(), choices));
            }
        }
        return worlds.stream()
                .map(world -> new Musts(world.demands(), world.rides(), wishes))
                .toList();
    }

    private static List<World> extend(List<World> worlds, List<World> alternatives) {
        return worlds.stream()
                .flatMap(world -> alternatives.stream().map(world::plus))
                .limit(MOST_WORLDS)
                .toList();
    }

    private static List<World> alternatives(Demand demand, RideChoices choices) {
        if (demand instanceof AnyOf choice) {
            return choice.alternatives().stream()
                    .flatMap(alternative -> alternatives(alternative, choices).stream())
                    .toList();
        }
        if (demand instanceof RideDemand ride) {
            return choices.ways(ride);
        }
        return demand instanceof InCityDemand.Modes around && isAny(around.modes())
                ? around.modes().of().stream().map(Musts::used).toList()
                : List.of(World.of(demand));
    }

    private static boolean isAny(Choice<InCityMode> choice) {
        return choice.quantifier() == Quantifier.AT_LEAST && choice.count() == 1;
    }

    private static World used(InCityMode mode) {
        return World.of(new InCityDemand.Modes(Choice.all(Set.of(mode))));
    }

    /** Whether a list of worlds may leave some out. */
    public static boolean isCut(List<Musts> worlds) {
        return worlds.size() == MOST_WORLDS;
    }

    /** The same with one more must. */
    public Musts with(Demand must) {
        return new Musts(Stream.concat(musts.stream(), Stream.of(must)).toList(), rides, wishes, thrifty);
    }

    /** The same, for a trip that had better go without some meals than not be. */
    public Musts withThrift() {
        return new Musts(musts, rides, wishes, true);
    }

    <T> Stream<T> list(Class<T> kind) {
        return musts.stream().filter(kind::isInstance).map(kind::cast);
    }

    <T> Optional<T> find(Class<T> kind) {
        return list(kind).findFirst();
    }

    <T> Stream<T> listWishes(Class<T> kind) {
        return wishes.stream().map(Wished::demand).filter(kind::isInstance).map(kind::cast);
    }
}
