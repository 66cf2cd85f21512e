package com.surefoot.planning.mapping;

import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.Strength.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Demands sorted for a search: what must be, and what is wished.
 *
 * @param musts none of them a choice between alternatives any more
 */
public record Musts(List<Demand> musts, List<Wished> wishes) {

    /** More combinations of alternatives than this are not looked at. */
    private static final int MOST_WORLDS = 64;

    /** A wish and its weight. */
    public record Wished(Demand demand, int weight) {}

    public Musts {
        musts = List.copyOf(musts);
        wishes = List.copyOf(wishes);
    }

    /** One for each way to choose among alternatives, those named first coming first. */
    public static List<Musts> listWorlds(List<Requirement> requirements) {
        List<List<Demand>> worlds = List.of(List.of());
        List<Wished> wishes = new ArrayList<>();
        for (Requirement requirement : requirements) {
            if (requirement.strength() instanceof Wish wish) {
                wishes.add(new Wished(requirement.demand(), wish.weight()));
            } else {
                worlds = extend(worlds, requirement.demand());
            }
        }
        return worlds.stream().map(musts -> new Musts(musts, wishes)).toList();
    }

    private static List<List<Demand>> extend(List<List<Demand>> worlds, Demand demand) {
        List<List<Demand>> alternatives = alternatives(demand);
        return worlds.stream()
                .flatMap(world -> alternatives.stream().map(more -> Stream.concat(world.stream(), more.stream())
                        .toList()))
                .limit(MOST_WORLDS)
                .toList();
    }

    private static List<List<Demand>> alternatives(Demand demand) {
        if (demand instanceof AnyOf choice) {
            return choice.alternatives().stream()
                    .flatMap(alternative -> alternatives(alternative).stream())
                    .toList();
        }
        return List.of(List.of(demand));
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
