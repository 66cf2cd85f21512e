package com.surefoot.transport.timetable;

import static java.util.Objects.requireNonNull;

/**
 * A group of trips shown to riders under one name.
 *
 * @param id unique in the source
 * @param agencyId who runs it
 * @param type the GTFS route type, basic (0–12) or extended (100–1799)
 */
public record Route(String id, String agencyId, String shortName, String longName, int type) {

    public Route {
        requireNonNull(id, "id");
        requireNonNull(agencyId, "agencyId");
        requireNonNull(shortName, "shortName");
        requireNonNull(longName, "longName");
    }
}
