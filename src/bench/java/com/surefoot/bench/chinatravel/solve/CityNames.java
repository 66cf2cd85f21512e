package com.surefoot.bench.chinatravel.solve;

import com.surefoot.planning.api.CityChoice;
import java.util.Optional;

/** Tells what a name of a city stands for. */
record CityNames(CityChoice city) {

    Optional<Sort> findSort(String name) {
        if (city.sights().stream().anyMatch(sight -> sight.place().name().equals(name))) {
            return Optional.of(Sort.SIGHTS);
        }
        if (city.restaurants().stream().anyMatch(place -> place.place().name().equals(name))) {
            return Optional.of(Sort.TABLES);
        }
        return city.lodging().stream()
                        .anyMatch(offer -> offer.property().place().name().equals(name))
                ? Optional.of(Sort.HOTELS)
                : Optional.empty();
    }
}
