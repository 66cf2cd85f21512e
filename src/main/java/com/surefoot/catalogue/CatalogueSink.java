package com.surefoot.catalogue;

import com.surefoot.lodging.Property;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.SchoolCalendar;
import com.surefoot.sights.Sight;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.timetable.TimetableSink;
import com.surefoot.travel.City;

/** Takes what a source has to say, piece by piece, in any order. */
public interface CatalogueSink extends TimetableSink {

    /** A city and how one gets around in it. */
    void put(City city, CityTravel travel);

    void put(Property property);

    void put(Sight sight);

    void put(Restaurant restaurant);

    /** All that a source tells of the school holidays of a country or a part of it. */
    void put(SchoolCalendar calendar);

    /** By which it is told that other sources list the same place. */
    void put(PlaceReference reference);
}
