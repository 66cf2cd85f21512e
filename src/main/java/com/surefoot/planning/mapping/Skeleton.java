package com.surefoot.planning.mapping;

import com.surefoot.planning.api.CityChoice;
import com.surefoot.travel.DateRange;
import java.time.LocalDate;
import java.util.List;

/**
 * Which cities a trip leads to and on which days it rides.
 *
 * @param cities in order
 * @param legDays the day of each ride, from 0: one into each city, and one home on a round trip
 */
public record Skeleton(List<CityChoice> cities, List<Integer> legDays) {

    public Skeleton {
        cities = List.copyOf(cities);
        legDays = List.copyOf(legDays);
    }

    public boolean isRoundTrip() {
        return legDays.size() > cities.size();
    }

    int firstDay(int segment) {
        return legDays.get(segment);
    }

    int lastDay(int segment, DateRange dates) {
        return segment + 1 < legDays.size() ? legDays.get(segment + 1) : dates.days() - 1;
    }

    int nights(int segment, DateRange dates) {
        return lastDay(segment, dates) - firstDay(segment);
    }

    LocalDate dateOf(int leg, DateRange dates) {
        return dates.first().plusDays(legDays.get(leg));
    }
}
