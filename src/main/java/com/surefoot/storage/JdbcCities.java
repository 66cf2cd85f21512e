package com.surefoot.storage;

import com.surefoot.catalogue.Cities;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Distance;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The cities of all sources. Where several know a city, the source whose id comes first describes it. */
@Singleton
final class JdbcCities implements Cities {

    private static final String ALL = "select c.*, s.id as source_id from city c join source s on s.no = c.source_no";

    /** A city as one source describes it. */
    private record SourcedCity(String sourceId, City city) {

        static SourcedCity of(Row row) throws SQLException {
            return new SourcedCity(row.text("source_id"), read(row));
        }
    }

    private final Database database;

    JdbcCities(Database database) {
        this.database = database;
    }

    @Override
    public Optional<City> findCity(String name) {
        CityName wanted = CityName.of(name);
        return listCities().stream()
                .filter(city -> city.names().stream().map(CityName::of).anyMatch(wanted::equals))
                .findFirst();
    }

    @Override
    public List<City> listCities() {
        List<SourcedCity> all = database.read(statements -> statements.list(ALL, SourcedCity::of));
        return List.copyOf(all.stream()
                .sorted(Comparator.comparing(SourcedCity::sourceId))
                .collect(Collectors.toMap(
                        sourced -> sourced.city().id(), SourcedCity::city, (first, later) -> first, TreeMap::new))
                .values());
    }

    private static City read(Row row) throws SQLException {
        return new City(
                new CityId(row.text("id")),
                row.text("name"),
                row.text("local_name"),
                Set.copyOf(row.texts("aliases")),
                row.text("country"),
                row.findText("region"),
                new Area(row.point(), new Distance(row.real("radius_m"))),
                ZoneId.of(row.text("time_zone")),
                Currency.getInstance(row.text("currency")));
    }
}
