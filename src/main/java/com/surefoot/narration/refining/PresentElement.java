package com.surefoot.narration.refining;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.MealKind;
import com.surefoot.transport.TransportMode;
import com.surefoot.travel.CityId;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Money;
import com.surefoot.travel.Names;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * Something of a trip that can be spoken of.
 *
 * @param id of the offer, the sight or the restaurant
 * @param thing the id of what stays the same under another offer: of a stay its property, else the id
 * @param name as it is shown
 * @param otherNames by which it can be called as well
 * @param day on which it begins
 * @param start when it begins, by the clock of the place
 * @param end when it ends; of a stay the same as the start
 * @param kinds of a sight its kinds and tags, of a meal the cuisines
 * @param meal of a meal only
 * @param mode of a ride only
 * @param stars of a stay's property; 0 where nobody says
 * @param cost for the whole party; of a stay one room's price for one night
 * @param point where it is
 * @param city in which it is; empty for a ride
 */
public record PresentElement(
        Sort sort,
        String id,
        String thing,
        String name,
        Set<String> otherNames,
        LocalDate day,
        LocalTime start,
        LocalTime end,
        Set<String> kinds,
        Optional<MealKind> meal,
        Optional<TransportMode> mode,
        int stars,
        Optional<Money> cost,
        Optional<GeoPoint> point,
        Optional<CityId> city) {

    /** What it is. */
    public enum Sort {
        RIDE,
        STAY,
        VISIT,
        MEAL
    }

    public PresentElement {
        requireNonNull(sort, "sort");
        requireNonNull(id, "id");
        requireNonNull(thing, "thing");
        requireNonNull(name, "name");
        otherNames = Set.copyOf(otherNames);
        requireNonNull(day, "day");
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        kinds = Set.copyOf(kinds);
        requireNonNull(meal, "meal");
        requireNonNull(mode, "mode");
        requireNonNull(cost, "cost");
        requireNonNull(point, "point");
        requireNonNull(city, "city");
    }

    /** Whether it is of one of these kinds. */
    boolean isOf(Set<String> some) {
        return kinds.stream().anyMatch(own -> some.stream().anyMatch(kind -> Names.same(own, kind)));
    }

    /** Whether it answers to a name or an id as briefs have them. */
    boolean isCalled(String called) {
        return id.equals(called)
                || thing.equals(called)
                || Names.same(name, called)
                || otherNames.stream().anyMatch(other -> Names.same(other, called));
    }
}
