package com.surefoot.sights;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.CityId;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import com.surefoot.travel.Price;
import com.surefoot.travel.Source;
import java.util.List;
import java.util.Set;

/**
 * A place to eat.
 *
 * @param id unique across sources
 * @param source who says so
 * @param city where it is
 * @param place its name as the source has it, and its position
 * @param cuisines what it cooks, in the source's words
 * @param tags tastes it serves
 * @param hours when it is open
 * @param pricePerPerson what a meal costs one person
 * @param dishes what it is known for
 * @param prize 1 to 100: how much it is worth a detour
 * @param about one sentence of fact; may be empty
 */
public record Restaurant(
        String id,
        Source source,
        CityId city,
        Place place,
        Set<String> cuisines,
        Set<String> tags,
        OpeningHours hours,
        Price pricePerPerson,
        List<String> dishes,
        int prize,
        String about) {

    public Restaurant {
        requireNonNull(id, "id");
        requireNonNull(source, "source");
        requireNonNull(city, "city");
        requireNonNull(place, "place");
        cuisines = Set.copyOf(cuisines);
        tags = Set.copyOf(tags);
        requireNonNull(hours, "hours");
        dishes = List.copyOf(dishes);
        requireNonNull(about, "about");
        if (pricePerPerson.orNothing().isNegative() || prize < 1 || prize > 100) {
            throw new IllegalArgumentException("'%s' costs %s and has prize %d. Maybe the columns are shifted?"
                    .formatted(place.name(), pricePerPerson, prize));
        }
    }

    /** One whose meals have a known price. */
    public Restaurant(
            String id,
            Source source,
            CityId city,
            Place place,
            Set<String> cuisines,
            Set<String> tags,
            OpeningHours hours,
            Money pricePerPerson,
            List<String> dishes,
            int prize,
            String about) {
        this(id, source, city, place, cuisines, tags, hours, Price.of(pricePerPerson), dishes, prize, about);
    }
}
