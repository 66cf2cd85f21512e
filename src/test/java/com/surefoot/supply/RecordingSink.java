package com.surefoot.supply;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Remembers everything it is told. */
public final class RecordingSink implements CatalogueSink {

    private final Map<City, CityTravel> cities = new LinkedHashMap<>();
    private final List<Object> pieces = new ArrayList<>();

    public Map<City, CityTravel> cities() {
        return cities;
    }

    /** All pieces of a kind in the order in which they came. */
    public <T> List<T> all(Class<T> kind) {
        return pieces.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** How many pieces of each kind have come. */
    public SortedMap<String, Integer> counts() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        Stream.concat(cities.keySet().stream(), pieces.stream())
                .forEach(piece -> counts.merge(piece.getClass().getSimpleName(), 1, Integer::sum));
        return counts;
    }

    @Override
    public void put(City city, CityTravel travel) {
        cities.put(city, travel);
    }

    @Override
    public void put(SchoolCalendar calendar) {
        pieces.add(calendar);
    }

    @Override
    public void put(PlaceReference reference) {
        pieces.add(reference);
    }

    @Override
    public void put(Property property) {
        pieces.add(property);
    }

    @Override
    public void put(Sight sight) {
        pieces.add(sight);
    }

    @Override
    public void put(Restaurant restaurant) {
        pieces.add(restaurant);
    }

    @Override
    public void put(Agency agency) {
        pieces.add(agency);
    }

    @Override
    public void put(Stop stop) {
        pieces.add(stop);
    }

    @Override
    public void put(Route route) {
        pieces.add(route);
    }

    @Override
    public void put(Trip trip) {
        pieces.add(trip);
    }

    @Override
    public void put(StopTime stopTime) {
        pieces.add(stopTime);
    }

    @Override
    public void put(ServiceWeek week) {
        pieces.add(week);
    }

    @Override
    public void put(ServiceException exception) {
        pieces.add(exception);
    }

    @Override
    public void put(Frequency frequency) {
        pieces.add(frequency);
    }

    @Override
    public void put(Transfer transfer) {
        pieces.add(transfer);
    }

    @Override
    public void put(Fare fare) {
        pieces.add(fare);
    }

    @Override
    public void put(FareRule rule) {
        pieces.add(rule);
    }
}
