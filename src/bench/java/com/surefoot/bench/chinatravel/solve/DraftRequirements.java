package com.surefoot.bench.chinatravel.solve;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.narration.reading.CatalogueWords;
import com.surefoot.narration.reading.CatalogueWords.Sort;
import com.surefoot.narration.reading.Draft;
import com.surefoot.narration.reading.DraftBrief;
import com.surefoot.narration.reading.DraftWishes;
import com.surefoot.narration.reading.Point;
import com.surefoot.transport.TransportMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A conversation's draft as requirements alone: the benchmark has no fields for what a brief has. */
record DraftRequirements(Draft draft, CatalogueWords words) {

    /** Of the rooms a traveller can name, those the benchmark counts by their beds. */
    private static final Map<String, Integer> BEDS = Map.of("single", 1, "double", 1, "twin", 2);

    /** There is nothing else between the cities, so that to refuse that asks for nothing. */
    private static final Set<TransportMode> RIDES = EnumSet.of(TransportMode.TRAIN, TransportMode.FLIGHT);

    List<Requirement> list() {
        DraftBrief brief = new DraftBrief(draft, words);
        List<Demand> demands = new ArrayList<>();
        brief.budget().ifPresent(most -> demands.add(new SpendAtMost(Spending.TOTAL, most)));
        draft.list(Point.Modes.class)
                .filter(rides -> !Collections.disjoint(rides.modes(), RIDES))
                .forEach(rides ->
                        demands.add(new RideDemand.Modes(RideDemand.Direction.EVERY, Choice.only(rides.modes()))));
        draft.list(Point.InCity.class).forEach(ways -> demands.add(new InCityDemand.Modes(Choice.all(ways.modes()))));
        draft.list(Point.MustSee.class)
                .forEach(must -> demands.add(new SightDemand.Sights(Choice.all(Set.of(must.sight())))));
        draft.list(Point.Taste.class)
                .filter(taste -> words.findMeant(Sort.KIND, taste.word()).isPresent())
                .forEach(taste -> demands.add(new SightDemand.Kinds(Choice.all(Set.of(taste.word())))));
        draft.list(Point.Cuisine.class)
                .forEach(food -> demands.add(new MealDemand.Cuisines(Choice.all(Set.of(food.word())))));
        draft.find(Point.Room.class).ifPresent(room -> {
            room.beds()
                    .or(() -> room.type().flatMap(type -> Optional.ofNullable(BEDS.get(type))))
                    .ifPresent(beds -> demands.add(new LodgingDemand.Beds(beds)));
            room.rooms().ifPresent(rooms -> demands.add(new LodgingDemand.Rooms(rooms)));
        });
        List<Requirement> all = new ArrayList<>();
        demands.forEach(demand -> all.add(Requirement.must(demand, "")));
        new DraftWishes(draft)
                .requirements().stream()
                        .filter(each -> !(each.demand() instanceof RideDemand.Modes rides)
                                || !Collections.disjoint(rides.modes().of(), RIDES))
                        .forEach(all::add);
        return all;
    }
}
