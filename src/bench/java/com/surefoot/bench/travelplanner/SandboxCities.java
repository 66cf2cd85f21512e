package com.surefoot.bench.travelplanner;

import com.surefoot.bench.pointworld.PointCity;
import com.surefoot.lodging.HouseRule;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.sights.Sight;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The data's cities as the product sees them. Left out is what a plan cannot name without doubt: names that two in the city
 * bear, or that an earlier row has as a part of its own, and names that do not fit on a line or into a list.
 */
final class SandboxCities {

    private static final Duration VISIT = Duration.ofHours(1);

    private final Tables tables;
    private final Map<String, CityChoice> cities = new HashMap<>();

    SandboxCities(Tables tables) {
        this.tables = tables;
    }

    CityChoice get(String name) {
        return cities.computeIfAbsent(name, this::read);
    }

    private CityChoice read(String name) {
        PointCity city = PointCity.of(name);
        return city.choice(
                plain(tables.listAccommodations(name), Accommodation::name).stream()
                        .map(each -> lodging(city, each))
                        .toList(),
                plain(tables.listAttractions(name), Attraction::name).stream()
                        .map(each -> sight(city, each))
                        .toList(),
                plain(tables.listRestaurants(name), Restaurant::name).stream()
                        .map(each -> city.restaurant(stated(each.name(), name), each.cuisines(), each.cost()))
                        .toList());
    }

    private static Sight sight(PointCity city, Attraction attraction) {
        return city.sight(stated(attraction.name(), attraction.city()), "attraction", VISIT);
    }

    private static LodgingOffer lodging(PointCity city, Accommodation place) {
        return city.lodging(
                stated(place.name(), place.city()),
                place.roomType(),
                place.occupancy(),
                place.price(),
                place.minimumNights(),
                place.forbidden().stream().map(SandboxCities::rule).collect(Collectors.toSet()));
    }

    /** The product's word for a house rule. */
    static HouseRule rule(String words) {
        return HouseRule.valueOf(words.replace("10", "ten").replace(' ', '_').toUpperCase(Locale.ROOT));
    }

    /** How a plan names a place. */
    private static String stated(String name, String city) {
        return name.strip() + ", " + city;
    }

    private static <T> List<T> plain(List<T> rows, Function<T, String> name) {
        List<String> names = rows.stream().map(name).toList();
        return rows.stream().filter(row -> isPlain(name.apply(row), names)).toList();
    }

    private static boolean isPlain(String name, List<String> names) {
        String stripped = name.strip();
        boolean sayable = !stripped.isEmpty() && !stripped.matches("(?s).*[\\n\\r;].*|-.*");
        long bearers =
                names.stream().filter(other -> other.strip().equals(stripped)).count();
        Optional<String> first =
                names.stream().filter(other -> other.contains(stripped)).findFirst();
        return sayable && bearers == 1 && first.equals(Optional.of(name));
    }
}
