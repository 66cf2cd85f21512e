package com.surefoot.bench.travelplanner;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What names in a plan stand for. A name stands for every row of its city that is named so, and for the first that has
 * it in its name, which is the one the published evaluation takes; a plan has to be right for all of them.
 */
final class Sandbox {

    private final Tables tables;

    Sandbox(Tables tables) {
        this.tables = tables;
    }

    Tables tables() {
        return tables;
    }

    List<Restaurant> restaurants(String stated) {
        return named(stated, tables::listRestaurants, Restaurant::name);
    }

    List<Attraction> attractions(String stated) {
        return named(stated, tables::listAttractions, Attraction::name);
    }

    List<Accommodation> accommodations(String stated) {
        return named(stated, tables::listAccommodations, Accommodation::name);
    }

    private static <T> List<T> named(String stated, Function<String, List<T>> byCity, Function<T, String> name) {
        Optional<NamedPlace> place = NamedPlace.parse(stated);
        if (place.isEmpty()) {
            return List.of();
        }
        List<T> all = byCity.apply(place.get().city());
        String wanted = place.get().name();
        List<T> exact = all.stream()
                .filter(each -> name.apply(each).strip().equals(wanted))
                .toList();
        if (exact.isEmpty()) {
            return exact;
        }
        Set<T> meant = new LinkedHashSet<>(exact);
        all.stream()
                .filter(each -> name.apply(each).contains(wanted))
                .findFirst()
                .ifPresent(meant::add);
        return new ArrayList<>(meant);
    }

    Optional<Road> findUsableRoad(String from, String to) {
        return tables.findRoad(from, to).filter(Road::isUsable);
    }
}
