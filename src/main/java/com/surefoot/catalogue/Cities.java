package com.surefoot.catalogue;

import com.surefoot.travel.City;
import java.util.List;
import java.util.Optional;

/** Which cities the catalogue knows. */
public interface Cities {

    /** By name, however written: any of the city's names, in any case, with or without accents. */
    Optional<City> findCity(String name);

    /** By id. */
    List<City> listCities();
}
