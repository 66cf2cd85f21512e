package com.surefoot.narration.refining;

import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.travel.City;
import com.surefoot.travel.Names;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the catalogue has that a traveller could mean.
 *
 * @param cities all that are known
 * @param sights of the cities the trip leads to
 * @param restaurants of the same
 */
public record Surroundings(List<City> cities, List<Sight> sights, List<Restaurant> restaurants) {

    /** A part of a name has to be so long to stand for it; of signs that are words, half as long. */
    private static final int SHORTEST = 4;

    public Surroundings {
        cities = List.copyOf(cities);
        sights = List.copyOf(sights);
        restaurants = List.copyOf(restaurants);
    }

    /** A sight by all of its name, or else by a part of it that no other one has. */
    Optional<Sight> findSight(String phrase) {
        return find(sights, sight -> List.of(sight.place().name(), sight.localName()), phrase);
    }

    Optional<Restaurant> findRestaurant(String phrase) {
        return find(restaurants, restaurant -> List.of(restaurant.place().name()), phrase);
    }

    Optional<City> findCity(String phrase) {
        return cities.stream().filter(city -> city.isCalled(phrase)).findFirst();
    }

    private static <T> Optional<T> find(List<T> all, Function<T, List<String>> names, String phrase) {
        Optional<T> whole = all.stream()
                .filter(one -> names.apply(one).stream().anyMatch(name -> Names.same(name, phrase)))
                .findFirst();
        if (whole.isPresent() || !isTelling(phrase)) {
            return whole;
        }
        List<T> parts = all.stream()
                .filter(one -> names.apply(one).stream().anyMatch(name -> Phrases.holds(Names.fold(name), phrase)))
                .toList();
        return parts.size() == 1 ? Optional.of(parts.get(0)) : Optional.empty();
    }

    /** Whether a part of a name is long enough to stand for it. */
    static boolean isTelling(String phrase) {
        return phrase.length() >= (Phrases.isHan(phrase) ? SHORTEST / 2 : SHORTEST);
    }

    /** The catalogue's own words for a kind or a tag that is written like this. */
    Set<String> kinds(String phrase) {
        return same(sights.stream().flatMap(sight -> sight.kinds().stream()), phrase);
    }

    Set<String> cuisines(String phrase) {
        return same(restaurants.stream().flatMap(restaurant -> restaurant.cuisines().stream()), phrase);
    }

    private static Set<String> same(Stream<String> words, String phrase) {
        Set<String> found = new TreeSet<>();
        words.filter(word -> Names.same(word, phrase)).forEach(found::add);
        return found;
    }

    /** Whether there is a sight of one of these kinds. */
    boolean has(Set<String> kinds) {
        return sights.stream().anyMatch(sight -> sight.kinds().stream()
                .anyMatch(own -> kinds.stream().anyMatch(kind -> Names.same(own, kind))));
    }
}
