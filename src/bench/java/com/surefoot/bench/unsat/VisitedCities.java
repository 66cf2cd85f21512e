package com.surefoot.bench.unsat;

import com.surefoot.bench.pointworld.PointCity;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.sights.Sight;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The data's cities as the product sees them: attractions, and a bed for nothing, since the tables tell of none. */
final class VisitedCities {

    private static final int ENOUGH_BEDS = 60;

    /** The tables do not say how long a visit takes, and nobody who judges trips asks. */
    private static final Duration VISIT = Duration.ofMinutes(5);

    private final Tables tables;

    VisitedCities(Tables tables) {
        this.tables = tables;
    }

    CityChoice get(String name) {
        PointCity city = PointCity.of(name, CityZones.of(name));
        List<Attraction> attractions = tables.listAttractions(name);
        return city.choice(
                List.of(city.lodging("bed in " + name, "room", ENOUGH_BEDS, BigDecimal.ZERO, 1, Set.of())),
                IntStream.range(0, attractions.size())
                        .mapToObj(row ->
                                city.sight(id(name, row), attractions.get(row).category(), VISIT))
                        .toList(),
                List.of());
    }

    /** The attraction behind a sight of one of the cities. */
    Attraction attraction(List<String> names, Sight sight) {
        for (String name : names) {
            List<Attraction> attractions = tables.listAttractions(name);
            for (int row = 0; row < attractions.size(); row++) {
                if (id(name, row).equals(sight.id())) {
                    return attractions.get(row);
                }
            }
        }
        throw new IllegalArgumentException(
                "%s is no attraction of %s. Maybe it is in another city?".formatted(sight, names));
    }

    /** Names repeat within a city, so the row counts. */
    private static String id(String city, int row) {
        return "attraction %d of %s".formatted(row, city);
    }
}
