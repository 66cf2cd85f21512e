package com.surefoot.supply.gtfs;

import com.surefoot.catalogue.CatalogueSink;
import com.surefoot.catalogue.PlaceReference;
import com.surefoot.lodging.Property;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.SchoolCalendar;
import com.surefoot.sights.Sight;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/** Counts what it is given and, unless told to count only, keeps it with the line it came from. */
final class RecordingSink implements CatalogueSink {

    record Put(long line, Record value) {}

    private final boolean keeping;
    private final LongConsumer observer;
    private final List<Put> puts = new ArrayList<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private long line;

    private RecordingSink(boolean keeping, LongConsumer observer) {
        this.keeping = keeping;
        this.observer = observer;
    }

    static RecordingSink keeping() {
        return new RecordingSink(true, line -> {});
    }

    static RecordingSink counting() {
        return observing(line -> {});
    }

    /** Counts, and tells of every line. */
    static RecordingSink observing(LongConsumer observer) {
        return new RecordingSink(false, observer);
    }

    /** How many of each kind, by the simple name of the type. */
    Map<String, Long> counts() {
        return counts;
    }

    List<Put> puts() {
        return puts;
    }

    <T extends Record> List<T> all(Class<T> kind) {
        return puts.stream()
                .map(Put::value)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    <T extends Record> T only(Class<T> kind) {
        List<T> all = all(kind);
        if (all.size() != 1) {
            throw new AssertionError("not one " + kind.getSimpleName() + " but " + all);
        }
        return all.get(0);
    }

    List<Long> lines(Class<? extends Record> kind) {
        return puts.stream()
                .filter(put -> kind.isInstance(put.value()))
                .map(Put::line)
                .toList();
    }

    private void record(Record value) {
        counts.merge(value.getClass().getSimpleName(), 1L, Long::sum);
        if (keeping) {
            puts.add(new Put(line, value));
        }
    }

    @Override
    public void at(long line) {
        this.line = line;
        observer.accept(line);
    }

    @Override
    public void put(Agency agency) {
        record(agency);
    }

    @Override
    public void put(Stop stop) {
        record(stop);
    }

    @Override
    public void put(Route route) {
        record(route);
    }

    @Override
    public void put(Trip trip) {
        record(trip);
    }

    @Override
    public void put(StopTime stopTime) {
        record(stopTime);
    }

    @Override
    public void put(ServiceWeek week) {
        record(week);
    }

    @Override
    public void put(ServiceException exception) {
        record(exception);
    }

    @Override
    public void put(Frequency frequency) {
        record(frequency);
    }

    @Override
    public void put(Transfer transfer) {
        record(transfer);
    }

    @Override
    public void put(Fare fare) {
        record(fare);
    }

    @Override
    public void put(FareRule rule) {
        record(rule);
    }

    @Override
    public void put(City city, CityTravel travel) {
        throw new AssertionError("a timetable has no city");
    }

    @Override
    public void put(Property property) {
        throw new AssertionError("a timetable has no property");
    }

    @Override
    public void put(SchoolCalendar calendar) {
        throw new AssertionError("a timetable has no school holidays");
    }

    @Override
    public void put(PlaceReference reference) {
        throw new AssertionError("a timetable has no place");
    }

    @Override
    public void put(Sight sight) {
        throw new AssertionError("a timetable has no sight");
    }

    @Override
    public void put(Restaurant restaurant) {
        throw new AssertionError("a timetable has no restaurant");
    }
}
