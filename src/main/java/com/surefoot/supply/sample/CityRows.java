package com.surefoot.supply.sample;

import com.surefoot.sights.OpeningHours;
import com.surefoot.supply.tables.Cell;
import com.surefoot.supply.tables.Row;
import com.surefoot.travel.City;
import com.surefoot.travel.GeoPoint;
import java.util.Set;

/** What the rows of a city's tables have in common. */
final class CityRows {

    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    private CityRows() {}

    /**
     * The id across sources of what a row describes.
     *
     * @param seen the table's ids so far
     */
    static String id(City city, Row row, Set<String> seen) {
        String id = slug(row.get("id"));
        if (!seen.add(id)) {
            throw row.line().broken("The id '%s' repeats.".formatted(id), "Maybe a row was copied?");
        }
        return String.join(":", SampleWorld.SOURCE.id(), city.id().value(), id);
    }

    private static String slug(Cell cell) {
        return cell.parse(
                text -> {
                    if (!text.matches(SLUG)) {
                        throw new IllegalArgumentException(text);
                    }
                    return text;
                },
                "an id such as grand-palais");
    }

    /** The position, which must lie in the city. */
    static GeoPoint point(City city, Row row) {
        GeoPoint point = row.point("lat", "lon");
        if (!city.area().contains(point)) {
            throw row.line()
                    .broken(
                            "%s, %s lies %.0f km from the centre of %s."
                                    .formatted(
                                            point.lat(),
                                            point.lon(),
                                            city.area()
                                                    .centre()
                                                    .distanceTo(point)
                                                    .kilometres(),
                                            city.name()),
                            "Maybe latitude and longitude are swapped?");
        }
        return point;
    }

    /** Hours that can be evaluated. */
    static OpeningHours hours(Row row) {
        Cell cell = row.get("openingHours");
        OpeningHours hours = OpeningHours.parse(cell.required());
        if (!hours.isKnown()) {
            throw row.line()
                    .broken(
                            "The opening hours '%s' cannot be evaluated.".formatted(cell.text()),
                            "Maybe they should look like 'Mo-Fr 09:00-18:00; Sa 10:00-16:00'?");
        }
        return hours;
    }
}
