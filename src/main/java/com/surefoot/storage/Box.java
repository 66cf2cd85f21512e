package com.surefoot.storage;

import com.surefoot.travel.Area;

/** The rows whose columns {@code lat} and {@code lon} lie in the box around an area, also across the date line. */
record Box(Area area) {

    static final String CONDITION =
            "lat between ? and ? and (lon between ? and ? or lon between ? and ? or lon between ? and ?)";

    /** What {@link #CONDITION} takes. */
    Object[] parameters() {
        double west = area.west();
        double east = area.east();
        return new Object[] {area.south(), area.north(), west, east, west - 360, east - 360, west + 360, east + 360};
    }
}
