package com.surefoot.lodging;

import com.surefoot.travel.Area;
import com.surefoot.travel.CityId;
import com.surefoot.travel.DateRange;
import java.util.List;

/** Who can say which rooms are on sale. */
public interface LodgingOffers {

    /**
     * All offers of a city for a stay.
     *
     * @param stay from the day of arrival to the day of departure
     * @return offers in a stable order; empty if there is nothing
     */
    List<LodgingOffer> listOffers(CityId city, DateRange stay);

    /** All offers of an area for a stay, likewise. */
    List<LodgingOffer> listOffers(Area area, DateRange stay);
}
