package com.surefoot.itinerary.audit;

import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.Stay;
import com.surefoot.itinerary.Visit;
import com.surefoot.sights.Restaurant;
import com.surefoot.travel.City;
import com.surefoot.travel.Names;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the elements of a trip that a name means: those of just that name or id, and failing those the ones whose name
 * contains it.
 */
final class Naming<E> {

    static final Naming<Visit> SIGHTS = new Naming<>(visit ->
            Stream.of(visit.id(), visit.sight().place().name(), visit.sight().localName()));
    static final Naming<Meal> RESTAURANTS = new Naming<>(meal -> meal.restaurant().stream()
            .flatMap(found -> Stream.of(found.id(), found.place().name())));
    static final Naming<Stay> PROPERTIES = new Naming<>(stay -> Stream.of(
            stay.offer().property().id(),
            stay.offer().property().place().name(),
            stay.offer().property().englishName()));
    static final Naming<City> CITIES = new Naming<>(city -> city.names().stream());

    private final Function<E, Stream<String>> names;

    Naming(Function<E, Stream<String>> names) {
        this.names = names;
    }

    /** Those meant by a name; none if nothing is called like that. */
    List<E> list(List<E> elements, String name) {
        List<E> same = listSame(elements, name);
        return same.isEmpty() ? list(elements, own -> Names.contains(own, name)) : same;
    }

    /** Those of just that name or id. */
    List<E> listSame(List<E> elements, String name) {
        return list(elements, own -> Names.same(own, name));
    }

    private List<E> list(List<E> elements, Predicate<String> suits) {
        return elements.stream()
                .filter(element -> names.apply(element).anyMatch(suits))
                .toList();
    }

    static String shown(Visit visit) {
        return visit.sight().place().name();
    }

    static String shown(Meal meal) {
        return meal.restaurant().map(Restaurant::place).orElse(meal.place()).name();
    }

    static String shown(Stay stay) {
        return stay.offer().property().place().name();
    }
}
