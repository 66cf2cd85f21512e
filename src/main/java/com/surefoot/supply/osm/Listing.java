package com.surefoot.supply.osm;

import com.surefoot.catalogue.CatalogueSink;
import com.surefoot.catalogue.PlaceReference;
import com.surefoot.lodging.Property;
import com.surefoot.sights.OpeningHours;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.travel.City;
import com.surefoot.travel.Place;
import com.surefoot.travel.Price;
import com.surefoot.travel.Source;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes catalogue entries of features of one city. */
final class Listing {

    private static final Set<String> DIETS = Set.of("vegetarian", "vegan", "halal", "kosher", "gluten_free");
    /** As most hotels have it; nothing hangs on it, for without rooms none is offered. */
    private static final LocalTime CHECK_IN = LocalTime.of(15, 0);

    private static final LocalTime CHECK_OUT = LocalTime.of(11, 0);

    private final Source source;
    private final City city;

    Listing(Source source, City city) {
        this.source = source;
        this.city = city;
    }

    /** @param hours those that count, of all that were mapped */
    void put(Feature feature, Sort sort, OpeningHours hours, CatalogueSink sink) {
        switch (sort.group()) {
            case HOTEL -> sink.put(hotel(feature, sort));
            case RESTAURANT -> sink.put(restaurant(feature, hours));
            case SIGHT -> sink.put(sight(feature, sort, hours));
        }
        Identity.of(feature)
                .references()
                .forEach((register, id) -> sink.put(new PlaceReference(id(feature), register, id)));
    }

    private String id(Feature feature) {
        return source.id() + ":" + feature.id();
    }

    private static Place place(Feature feature) {
        return new Place(english(feature), feature.point());
    }

    private static String name(Feature feature) {
        return feature.find("name").orElseThrow();
    }

    private static String english(Feature feature) {
        return feature.find("name:en").orElseGet(() -> name(feature));
    }

    private Sight sight(Feature feature, Sort sort, OpeningHours hours) {
        return new Sight(
                id(feature),
                source,
                city.id(),
                place(feature),
                name(feature),
                sort.word(),
                Set.of(sort.word()),
                hours,
                hours.lastEntry(),
                Charge.of(feature, city.currency()),
                sort.shortest(),
                sort.longest(),
                Fame.prize(feature, sort),
                sort.indoor(),
                "");
    }

    private Restaurant restaurant(Feature feature, OpeningHours hours) {
        return new Restaurant(
                id(feature),
                source,
                city.id(),
                new Place(name(feature), feature.point()),
                words(feature, "cuisine"),
                diets(feature),
                hours,
                Price.unknown(city.currency()),
                List.of(),
                Fame.prize(feature, Sort.RESTAURANT),
                "");
    }

    private Property hotel(Feature feature, Sort sort) {
        return new Property(
                id(feature),
                source,
                city.id(),
                new Place(name(feature), feature.point()),
                english(feature),
                sort.word(),
                stars(feature),
                features(feature),
                Set.of(),
                CHECK_IN,
                CHECK_OUT,
                "",
                List.of());
    }

    private static int stars(Feature feature) {
        return feature.find("stars")
                .filter(text -> text.matches("[1-5]S?"))
                .map(text -> text.charAt(0) - '0')
                .orElse(0);
    }

    private static Set<String> features(Feature feature) {
        Set<String> found = new TreeSet<>();
        if (feature.has("internet_access", "wlan") || feature.has("internet_access", "yes")) {
            found.add("wifi");
        }
        for (String key : List.of("swimming_pool", "air_conditioning", "bar", "sauna")) {
            if (feature.has(key, "yes")) {
                found.add(key.replace('_', ' '));
            }
        }
        if (feature.has("wheelchair", "yes")) {
            found.add("step-free");
        }
        return found;
    }

    private static Set<String> words(Feature feature, String key) {
        return feature.find(key).stream()
                .flatMap(text -> Arrays.stream(text.split("[;,]", -1)))
                .map(word -> word.strip().replace('_', ' '))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Set<String> diets(Feature feature) {
        return DIETS.stream()
                .filter(diet -> Optional.ofNullable(feature.tags().get("diet:" + diet))
                        .filter(value -> value.equals("yes") || value.equals("only"))
                        .isPresent())
                .map(diet -> diet.replace('_', ' '))
                .collect(Collectors.toSet());
    }
}
