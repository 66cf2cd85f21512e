package com.surefoot.bench.chinatravel.solve;

import com.surefoot.bench.chinatravel.catalogue.MemoryCatalogue;
import com.surefoot.narration.chinese.ChineseReader;
import com.surefoot.narration.chinese.PlaceWords;
import com.surefoot.narration.chinese.PlaceWords.Meaning;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue's words, for the reader of sentences. */
final class CatalogueWords {

    private CatalogueWords() {}

    static ChineseReader reader(MemoryCatalogue catalogue) {
        List<String> cities =
                catalogue.listCities().stream().map(City::localName).toList();
        PlaceWords general = catalogue.listCities().stream()
                .map(city -> sorts(catalogue, city))
                .reduce(PlaceWords.none(), CatalogueWords::joined);
        var byCity = catalogue.listCities().stream()
                .collect(Collectors.toMap(City::localName, city -> joined(general, names(catalogue, city))));
        return new ChineseReader(cities, city -> byCity.getOrDefault(city, general), Currency.getInstance("CNY"));
    }

    private static PlaceWords joined(PlaceWords one, PlaceWords other) {
        PlaceWords all = one;
        for (Meaning meaning : Meaning.values()) {
            all = all.with(meaning, other.of(meaning));
        }
        return all;
    }

    /** Kinds, cuisines and features, which one may ask for wherever one goes. */
    private static PlaceWords sorts(MemoryCatalogue catalogue, City city) {
        Stream<String> features =
                catalogue
                        .listOffers(city.id(), new DateRange(MemoryCatalogue.FIRST_DAY, MemoryCatalogue.FIRST_DAY))
                        .stream()
                        .flatMap(offer -> offer.property().features().stream());
        return PlaceWords.none()
                .with(
                        Meaning.KIND,
                        catalogue.listSights(city.id()).stream()
                                .map(Sight::kind)
                                .toList())
                .with(
                        Meaning.CUISINE,
                        catalogue.listRestaurants(city.id()).stream()
                                .flatMap(place -> place.cuisines().stream())
                                .toList())
                .with(Meaning.FEATURE, features.toList());
    }

    private static PlaceWords names(MemoryCatalogue catalogue, City city) {
        return PlaceWords.none()
                .with(
                        Meaning.SIGHT,
                        catalogue.listSights(city.id()).stream()
                                .map(sight -> sight.place().name())
                                .toList())
                .with(
                        Meaning.RESTAURANT,
                        catalogue.listRestaurants(city.id()).stream()
                                .map(Restaurant::place)
                                .map(place -> place.name())
                                .toList())
                .with(
                        Meaning.HOTEL,
                        catalogue
                                .listOffers(
                                        city.id(), new DateRange(MemoryCatalogue.FIRST_DAY, MemoryCatalogue.FIRST_DAY))
                                .stream()
                                .map(offer -> offer.property().place().name())
                                .toList());
    }
}
