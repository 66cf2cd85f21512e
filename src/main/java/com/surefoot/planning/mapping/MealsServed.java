package com.surefoot.planning.mapping;

import com.surefoot.itinerary.MealKind;
import com.surefoot.planning.model.Part;
import com.surefoot.planning.model.Segment;
import com.surefoot.planning.model.Spot;
import com.surefoot.planning.model.StartWindow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Which meals can be had at a table in each part of a trip. */
record MealsServed(List<Segment> segments, List<Part> parts) {

    /** Two meals a day, and a fifth of the tables shut or out of the way. */
    private static final int FED_DAYS_OF_TEN_TABLES = 4;

    /** A table is taken but once, so a long stay in a small city outlasts its restaurants: later days need no meal. */
    List<Set<MealKind>> list(List<Spot> spots) {
        List<Set<MealKind>> served = new ArrayList<>();
        for (Segment segment : segments) {
            List<Spot> tables = spots.stream()
                    .filter(Spot::isMeal)
                    .filter(spot -> spot.restaurant()
                            .orElseThrow()
                            .city()
                            .equals(segment.city().id()))
                    .toList();
            long fedDays = (long) tables.size() * FED_DAYS_OF_TEN_TABLES / 10;
            parts.stream().filter(part -> part.segment().equals(segment)).forEach(part -> {
                boolean fed = part.day() - segment.firstDay() < fedDays;
                served.add(fed ? meals(tables.stream(), part) : Set.of());
            });
        }
        return served;
    }

    private static Set<MealKind> meals(Stream<Spot> tables, Part part) {
        Set<MealKind> meals = EnumSet.noneOf(MealKind.class);
        tables.flatMap(spot -> spot.windows(part.index()).stream())
                .map(StartWindow::meal)
                .filter(Objects::nonNull)
                .forEach(meals::add);
        return meals;
    }
}
