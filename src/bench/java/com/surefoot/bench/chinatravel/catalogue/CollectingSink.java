package com.surefoot.bench.chinatravel.catalogue;

import com.surefoot.catalogue.CatalogueSink;
import com.surefoot.catalogue.PlaceReference;
import com.surefoot.lodging.Property;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.SchoolCalendar;
import com.surefoot.sights.Sight;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.travel.City;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps everything the importer says. */
final class CollectingSink extends MemoryTimetable implements CatalogueSink {

    private final Map<City, CityTravel> cities = new LinkedHashMap<>();
    private final List<Property> properties = new ArrayList<>();
    private final List<Sight> sights = new ArrayList<>();
    private final List<Restaurant> restaurants = new ArrayList<>();

    Map<City, CityTravel> cities() {
        return cities;
    }

    List<Property> properties() {
        return properties;
    }

    List<Sight> sights() {
        return sights;
    }

    List<Restaurant> restaurants() {
        return restaurants;
    }

    MemoryTimetable timetable() {
        return this;
    }

    @Override
    public void put(City city, CityTravel travel) {
        cities.put(city, travel);
    }

    @Override
    public void put(Property property) {
        properties.add(property);
    }

    @Override
    public void put(SchoolCalendar calendar) {
        throw new AssertionError("%s, and none of these sources has any".formatted(calendar));
    }

    @Override
    public void put(PlaceReference reference) {
        throw new AssertionError("%s, and none of these sources has any".formatted(reference));
    }

    @Override
    public void put(Sight sight) {
        sights.add(sight);
    }

    @Override
    public void put(Restaurant restaurant) {
        restaurants.add(restaurant);
    }
}
