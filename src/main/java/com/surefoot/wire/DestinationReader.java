package com.surefoot.wire;

import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Destination.Cities;
import com.surefoot.itinerary.Destination.Region;
import com.surefoot.travel.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes destinations: a city's name, {@code {"cities": ["Vienna", "Berlin"], "inOrder": false}}, or
 * {@code {"region": "Texas", "cities": 2}}.
 */
final class DestinationReader {

    private DestinationReader() {}

    /** @param origin what must not be a destination too */
    static Optional<Destination> read(Element element, Optional<String> origin) {
        if (!element.isObject()) {
            Optional<String> name = element.text();
            name.ifPresent(city -> checkLeadsAway(element, city, origin));
            return name.map(Destination::city);
        }
        return element.child("region").isAbsent()
                ? cities(element.object("cities", "inOrder"), origin)
                : region(element.object("region", "cities"));
    }

    private static Optional<Destination> cities(Element object, Optional<String> origin) {
        boolean inOrder = object.child("inOrder").flag().orElse(false);
        List<String> names = new ArrayList<>();
        for (Element item : object.child("cities").required().items(1, Destination.MOST_CITIES)) {
            item.text().ifPresent(name -> {
                checkLeadsAway(item, name, origin);
                if (names.stream().anyMatch(known -> Names.same(known, name))) {
                    item.impossible("This city is named twice.", "Maybe drop one?");
                } else {
                    names.add(name);
                }
            });
        }
        if (names.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(names.size() == 1 ? Destination.city(names.get(0)) : new Cities(names, inOrder));
    }

    private static Optional<Destination> region(Element object) {
        Optional<String> name = object.child("region").required().text();
        Optional<Integer> cities = object.child("cities").required().integer(1, Destination.MOST_CITIES);
        return name.flatMap(region -> cities.map(count -> new Region(region, count)));
    }

    private static void checkLeadsAway(Element element, String name, Optional<String> origin) {
        if (origin.filter(home -> Names.same(home, name)).isPresent()) {
            element.impossible("The trip leads to where it begins.", "Maybe one of the two is wrong?");
        }
    }

    static Object write(Destination destination) {
        if (destination instanceof Region region) {
            return new Fields()
                    .with("region", region.name())
                    .with("cities", region.cities())
                    .map();
        }
        Cities cities = (Cities) destination;
        return cities.names().size() == 1
                ? cities.names().get(0)
                : new Fields()
                        .with("cities", cities.names())
                        .with("inOrder", cities.inOrder())
                        .map();
    }
}
