package com.surefoot.storage;

import com.surefoot.travel.Names;

/** A city's name with everything left out in which people's spellings of it differ. */
record CityName(String folded) {

    private static final String CITY = "市";

    static CityName of(String written) {
        String folded = Names.fold(written);
        return new CityName(
                folded.length() > 1 && folded.endsWith(CITY) ? folded.substring(0, folded.length() - 1) : folded);
    }
}
