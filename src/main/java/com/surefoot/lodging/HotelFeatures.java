package com.surefoot.lodging;

import com.surefoot.travel.CityId;
import java.util.Set;

/** Who knows what can be asked of the hotels of a city, before any is looked for. */
@FunctionalInterface
public interface HotelFeatures {

    /** Whatever some hotel there offers, in its source's words; empty if nothing is known. */
    Set<String> listFeatures(CityId city);
}
