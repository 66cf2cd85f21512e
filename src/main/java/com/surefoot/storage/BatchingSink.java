package com.surefoot.storage;

import com.surefoot.catalogue.CatalogueSink;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.catalogue.PlaceReference;
import com.surefoot.lodging.Property;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.SchoolCalendar;
import com.surefoot.sights.Sight;
import com.surefoot.storage.CityTables.CityStation;
import com.surefoot.storage.CityTables.PropertyRoom;
import com.surefoot.storage.CityTables.SchoolHoliday;
import com.surefoot.storage.CityTables.TravelledCity;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.timetable.Agency;
import com.surefoot.transport.timetable.Fare;
import com.surefoot.transport.timetable.FareRule;
import com.surefoot.transport.timetable.Frequency;
import com.surefoot.transport.timetable.Route;
import com.surefoot.transport.timetable.ServiceException;
import com.surefoot.transport.timetable.ServiceWeek;
import com.surefoot.transport.timetable.Stop;
import com.surefoot.transport.timetable.StopTime;
import com.surefoot.transport.timetable.Transfer;
import com.surefoot.transport.timetable.Trip;
import com.surefoot.travel.City;
import com.surefoot.travel.Source;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes what it takes to the database, holding no more than a batch of each kind. */
final class BatchingSink implements CatalogueSink {

    private final Statements statements;
    private final Source source;
    private final int sourceNo;
    private final ImportProgress progress;
    private final IdentityHashMap<Table<?>, Batch<?>> batches = new IdentityHashMap<>();
    private long line;

    BatchingSink(Statements statements, Source source, int sourceNo, ImportProgress progress) {
        this.statements = statements;
        this.source = source;
        this.sourceNo = sourceNo;
        this.progress = progress;
    }

    @Override
    public void at(long line) {
        this.line = line;
    }

    @Override
    public void put(City city, CityTravel travel) {
        add(CityTables.CITIES, new TravelledCity(city, travel));
        travel.metro().stream()
                .flatMap(network -> network.stations().stream())
                .forEach(station -> add(CityTables.METRO_STATIONS, new CityStation(city.id(), station)));
    }

    @Override
    public void put(Property property) {
        checkSource(property.id(), property.source());
        add(CityTables.PROPERTIES, property);
        property.roomTypes().forEach(type -> add(CityTables.ROOM_TYPES, new PropertyRoom(property, type)));
        property.offers().forEach(offer -> add(CityTables.RATE_PLANS, offer));
    }

    @Override
    public void put(Sight sight) {
        checkSource(sight.id(), sight.source());
        add(CityTables.SIGHTS, sight);
    }

    @Override
    public void put(Restaurant restaurant) {
        checkSource(restaurant.id(), restaurant.source());
        add(CityTables.RESTAURANTS, restaurant);
    }

    @Override
    public void put(SchoolCalendar calendar) {
        calendar.holidays()
                .forEach(stretch -> add(
                        CityTables.SCHOOL_HOLIDAYS, new SchoolHoliday(calendar.country(), calendar.region(), stretch)));
    }

    @Override
    public void put(PlaceReference reference) {
        add(CityTables.REFERENCES, reference);
    }

    @Override
    public void put(Agency agency) {
        add(TimetableTables.AGENCIES, agency);
    }

    @Override
    public void put(Stop stop) {
        add(TimetableTables.STOPS, stop);
    }

    @Override
    public void put(Route route) {
        add(TimetableTables.ROUTES, route);
    }

    @Override
    public void put(Trip trip) {
        add(TimetableTables.TRIPS, trip);
    }

    @Override
    public void put(StopTime stopTime) {
        add(TimetableTables.STOP_TIMES, stopTime);
    }

    @Override
    public void put(ServiceWeek week) {
        add(TimetableTables.WEEKS, week);
    }

    @Override
    public void put(ServiceException exception) {
        add(TimetableTables.EXCEPTIONS, exception);
    }

    @Override
    public void put(Frequency frequency) {
        add(TimetableTables.FREQUENCIES, frequency);
    }

    @Override
    public void put(Transfer transfer) {
        add(TimetableTables.TRANSFERS, transfer);
    }

    @Override
    public void put(Fare fare) {
        add(TimetableTables.FARES, fare);
    }

    @Override
    public void put(FareRule rule) {
        add(TimetableTables.FARE_RULES, rule);
    }

    /** Writes what is still waiting. */
    void flush() {
        batches.forEach((table, batch) -> {
            batch.flush();
            progress.at(table.kind(), batch.rows());
        });
    }

    /** Whether it took a row of one of these tables. */
    boolean hasAny(Set<String> tables) {
        return batches.keySet().stream().map(Table::name).anyMatch(tables::contains);
    }

    /** How many rows of each kind it took. */
    SortedMap<String, Long> rows() {
        SortedMap<String, Long> rows = new TreeMap<>();
        batches.forEach((table, batch) -> rows.put(table.kind(), (long) batch.rows()));
        return rows;
    }

    private long takeLine() {
        long taken = line;
        line = 0;
        return taken;
    }

    private <T> void add(Table<T> table, T row) {
        @SuppressWarnings("unchecked") // a table's batch is of its type
        Batch<T> batch = (Batch<T>) batches.computeIfAbsent(table, key -> new Batch<>(statements, table, sourceNo));
        if (batch.add(row, takeLine())) {
            progress.at(table.kind(), batch.rows());
        }
    }

    private void checkSource(String id, Source said) {
        if (!said.equals(source)) {
            throw new IllegalArgumentException(
                    "'%s' is said by %s, but %s is being replaced. Maybe mix no sources?".formatted(id, said, source));
        }
    }
}
