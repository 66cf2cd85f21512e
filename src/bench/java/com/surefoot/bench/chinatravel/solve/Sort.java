package com.surefoot.bench.chinatravel.solve;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.transport.incity.InCityMode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sorts of values that plans are asked for by choice. */
enum Sort {
    SIGHTS(SightDemand.Sights::new),
    KINDS(SightDemand.Kinds::new),
    TABLES(MealDemand.Restaurants::new),
    CUISINES(MealDemand.Cuisines::new),
    HOTELS(LodgingDemand.Properties::new),
    FEATURES(LodgingDemand.Features::new),
    WAYS(choice -> new InCityDemand.Modes(new Choice<>(choice.quantifier(), choice.count(), modes(choice.of()))));

    private final Function<Choice<String>, Demand> demand;

    Sort(Function<Choice<String>, Demand> demand) {
        this.demand = demand;
    }

    Wanted asked(Choice<String> choice) {
        return new Wanted.Asked(demand.apply(choice));
    }

    static Set<String> words(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<InCityMode> modes(Set<String> words) {
        return words.stream()
                .map(word -> {
                    try {
                        return InCityMode.valueOf(word.toUpperCase(Locale.ROOT));
                    } catch (IllegalArgumentException e) {
                        throw new Unsayable(word);
                    }
                })
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
