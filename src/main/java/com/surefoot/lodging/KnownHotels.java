package com.surefoot.lodging;

import com.surefoot.travel.CityId;
import java.util.Map;
import java.util.Set;

/** What is known of the hotels of a city before any is looked for: by what travellers can ask for them. */
public interface KnownHotels {

    /** What the hotels there are called, in all languages that are known, each with the name of its source. */
    Map<String, String> listNames(CityId city);

    /** Whatever some hotel there offers, in its source's words; empty if nothing is known. */
    Set<String> listFeatures(CityId city);
}
