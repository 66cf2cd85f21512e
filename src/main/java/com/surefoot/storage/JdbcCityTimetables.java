package com.surefoot.storage;

import com.surefoot.catalogue.Cities;
import com.surefoot.transport.timetable.CityTimetable;
import com.surefoot.transport.timetable.CityTimetables;
import com.surefoot.transport.timetable.ScheduledTrip;
import com.surefoot.transport.timetable.Stop;
import com.surefoot.transport.timetable.Transfer;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.GeoPoint;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The timetables of all sources, cut to a city and to some days. */
@Singleton
final class JdbcCityTimetables implements CityTimetables {

    private static final String CHANGED = "select max(imported_at) as changed from source";

    private static final String ENDS = """
            select s.id, max(d.last_day) as last_day
            from (select source_no, last_day from service_week
                union all select source_no, service_day from service_exception where runs) d
            join source s on s.no = d.source_no group by s.id
            """;

    private static final String SOURCE = "select id from source where no = ?";

    private static final String STOPS = "select s.* from stop s " + CityTrips.HERE;

    private static final String TRANSFERS =
            "select from_stop_id, to_stop_id, transfer_type, minimum_s from transfer where source_no = ? order by row_no";

    private final Database database;
    private final Cities cities;

    JdbcCityTimetables(Database database, Cities cities) {
        this.database = database;
        this.cities = cities;
    }

    @Override
    public Instant changedAt() {
        return database.read(statements -> statements
                .find(CHANGED, row -> row.findInstant("changed"))
                .flatMap(changed -> changed)
                .orElse(Instant.EPOCH));
    }

    @Override
    public List<City> listServed(int most) {
        record Served(City city, int stops) {}
        return database.read(statements -> cities.listCities().stream()
                .map(city -> new Served(
                        city,
                        ServedStop.listStops(statements, city).values().stream()
                                .mapToInt(Map::size)
                                .sum()))
                .filter(served -> served.stops() > 0)
                .sorted(Comparator.comparingInt(Served::stops)
                        .reversed()
                        .thenComparing(served -> served.city().id().value()))
                .limit(most)
                .map(Served::city)
                .toList());
    }

    @Override
    public Map<String, LocalDate> listEnds() {
        Map<String, LocalDate> ends = new TreeMap<>();
        database.read(statements ->
                statements.list(ENDS, row -> ends.put(row.text("id"), row.get("last_day", LocalDate.class))));
        return ends;
    }

    @Override
    public Optional<City> findCity(GeoPoint point) {
        return cities.listCities().stream()
                .filter(city -> city.area().contains(point))
                .min(Comparator.comparing(city -> city.area().centre().distanceTo(point)));
    }

    @Override
    public List<CityTimetable> listTimetables(City city, DateRange days) {
        return database.read(statements -> ServedStop.listStops(statements, city).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(source ->
                        timetable(statements, source.getKey(), source.getValue().keySet(), city, days).stream())
                .toList());
    }

    private static Optional<CityTimetable> timetable(
            Statements statements, int sourceNo, Set<String> stops, City city, DateRange days) {
        List<ScheduledTrip> trips = new CityTrips(statements, sourceNo, days).list(city, stops);
        if (trips.isEmpty()) {
            return Optional.empty();
        }
        Stream<String> routes = trips.stream().map(trip -> trip.route().id());
        return Optional.of(new CityTimetable(
                statements.find(SOURCE, row -> row.text("id"), sourceNo).orElseThrow(),
                statements.list(STOPS, JdbcCityTimetables::stop, CityTrips.here(sourceNo, city)).stream()
                        .filter(stop -> stops.contains(stop.id()))
                        .toList(),
                trips,
                statements.list(TRANSFERS, JdbcCityTimetables::transfer, sourceNo),
                new FareTable(statements, sourceNo, routes)));
    }

    private static Stop stop(Row row) throws SQLException {
        return new Stop(
                row.text("id"),
                row.text("name"),
                Optional.of(row.point()),
                row.findText("parent_id"),
                row.findText("fare_zone"),
                row.findText("time_zone").map(ZoneId::of),
                row.findText("city_id").map(CityId::new));
    }

    private static Transfer transfer(Row row) throws SQLException {
        return new Transfer(
                row.text("from_stop_id"),
                row.text("to_stop_id"),
                row.integer("transfer_type"),
                row.has("minimum_s") ? Optional.of(row.seconds("minimum_s")) : Optional.empty());
    }
}
