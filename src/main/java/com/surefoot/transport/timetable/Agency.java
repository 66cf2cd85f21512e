package com.surefoot.transport.timetable;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;

/**
 * Who runs routes.
 *
 * @param id unique in the source; empty where the source has but one
 * @param zone the clock all times of its trips are given in
 */
public record Agency(String id, String name, ZoneId zone) {

    public Agency {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(zone, "zone");
    }
}
