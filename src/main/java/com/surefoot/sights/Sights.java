package com.surefoot.sights;

import com.surefoot.travel.Area;
import com.surefoot.travel.CityId;
import java.util.List;

/** Who can say what there is to see and where to eat. Lists are in a stable order: by prize, then id. */
public interface Sights {

    List<Sight> listSights(CityId city);

    List<Sight> listSights(Area area);

    List<Restaurant> listRestaurants(CityId city);

    List<Restaurant> listRestaurants(Area area);
}
