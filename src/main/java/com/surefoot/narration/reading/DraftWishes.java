package com.surefoot.narration.reading;

import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.Reliability;
import com.surefoot.itinerary.RoomWish;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.narration.reading.Point.Allowed;
import com.surefoot.narration.reading.Point.Cuisine;
import com.surefoot.narration.reading.Point.Dislike;
import com.surefoot.narration.reading.Point.InCity;
import com.surefoot.narration.reading.Point.Modes;
import com.surefoot.narration.reading.Point.MustSee;
import com.surefoot.narration.reading.Point.NoModes;
import com.surefoot.narration.reading.Point.NotCuisine;
import com.surefoot.narration.reading.Point.NotInCity;
import com.surefoot.narration.reading.Point.NotSight;
import com.surefoot.narration.reading.Point.Room;
import com.surefoot.narration.reading.Point.Sureness;
import com.surefoot.narration.reading.Point.Taste;
import com.surefoot.narration.reading.Point.Wanted;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a draft asks for besides where, when, who and for how much, in the words of a brief. */
public record DraftWishes(Draft draft) {

    private static final int MOST_MUST_SEES = 50;
    private static final int MOST_TASTES = 30;
    private static final int MOST_REQUIREMENTS = 90;

    public Set<TransportMode> modes() {
        return draft.find(Modes.class).map(Modes::modes).orElse(Set.of());
    }

    public Set<InCityMode> inCityModes() {
        return draft.find(InCity.class).map(InCity::modes).orElse(Set.of());
    }

    public RoomWish room() {
        return draft.find(Room.class)
                .map(room -> new RoomWish(
                        room.type(),
                        room.beds().filter(beds -> beds <= 20),
                        room.rooms().filter(rooms -> rooms <= Party.LARGEST)))
                .orElse(RoomWish.ANY);
    }

    public List<String> mustSees() {
        return draft.list(MustSee.class)
                .map(MustSee::sight)
                .distinct()
                .limit(MOST_MUST_SEES)
                .toList();
    }

    /** Kinds, tags and cuisines alike. */
    public Set<String> tastes() {
        return Stream.concat(
                        draft.list(Taste.class).map(Taste::word),
                        draft.list(Cuisine.class).map(Cuisine::word))
                .limit(MOST_TASTES)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public com.surefoot.itinerary.Pace pace() {
        return draft.find(Point.Pace.class).map(Point.Pace::pace).orElse(com.surefoot.itinerary.Pace.BALANCED);
    }

    public Reliability reliability() {
        return draft.find(Sureness.class).map(Sureness::reliability).orElse(Reliability.USUAL);
    }

    /** All else that is asked, one demand for what is refused of a sort. */
    public List<Requirement> requirements() {
        List<Demand> demands = new ArrayList<>();
        none(NoModes.class, NoModes::modes)
                .ifPresent(modes -> demands.add(new RideDemand.Modes(RideDemand.Direction.EVERY, modes)));
        none(NotInCity.class, NotInCity::modes).ifPresent(modes -> demands.add(new InCityDemand.Modes(modes)));
        none(NotSight.class, not -> Set.of(not.sight())).ifPresent(names -> demands.add(new SightDemand.Sights(names)));
        none(Dislike.class, Dislike::kinds).ifPresent(kinds -> demands.add(new SightDemand.Kinds(kinds)));
        none(NotCuisine.class, not -> Set.of(not.word()))
                .ifPresent(cuisines -> demands.add(new MealDemand.Cuisines(cuisines)));
        union(Allowed.class, Allowed::rules).ifPresent(rules -> demands.add(new LodgingDemand.Allows(rules)));
        List<Requirement> all = new ArrayList<>();
        demands.forEach(demand -> all.add(Requirement.must(demand, "")));
        draft.wanted().map(Wanted::requirement).limit(MOST_REQUIREMENTS).forEach(all::add);
        return numbered(all);
    }

    /** Each pointer says where it stands. */
    static List<Requirement> numbered(List<Requirement> all) {
        List<Requirement> numbered = new ArrayList<>();
        for (Requirement each : all) {
            numbered.add(new Requirement(each.demand(), each.strength(), "/requirements/" + numbered.size()));
        }
        return numbered;
    }

    private <P extends Point, T> Optional<Choice<T>> none(Class<P> kind, Function<P, Set<T>> values) {
        return union(kind, values).map(Choice::none);
    }

    private <P extends Point, T> Optional<Set<T>> union(Class<P> kind, Function<P, Set<T>> values) {
        Set<T> all = draft.list(kind)
                .flatMap(point -> values.apply(point).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Optional.of(all).filter(some -> !some.isEmpty());
    }
}
