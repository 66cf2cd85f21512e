package com.surefoot.transport.incity;

import com.surefoot.travel.CityId;
import java.util.Optional;

/** Who knows how one gets around in which city. */
public interface CityTravels {

    Optional<CityTravel> findTravel(CityId city);
}
