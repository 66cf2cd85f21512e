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
import java.util.stream.Collectors;

/** Sorts of values that plans are asked for by choice. */
enum Sort {
    SIGHTS,
    KINDS,
    TABLES,
    CUISINES,
    HOTELS,
    FEATURES,
    WAYS;

    Wanted asked(Choice<String> choice) {
        return new Wanted.Asked(demand(choice));
    }

    private Demand demand(Choice<String> choice) {
        return switch (this) {
            case SIGHTS -> new SightDemand.Sights(choice);
            case KINDS -> new SightDemand.Kinds(choice);
            case TABLES -> new MealDemand.Restaurants(choice);
            case CUISINES -> new MealDemand.Cuisines(choice);
            case HOTELS -> new LodgingDemand.Properties(choice);
            case FEATURES -> new LodgingDemand.Features(choice);
            case WAYS -> new InCityDemand.Modes(new Choice<>(choice.quantifier(), choice.count(), modes(choice.of())));
        };
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
