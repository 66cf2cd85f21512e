package com.surefoot.simulation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A trip that somebody thinks of.
 *
 * @param cluster what it shares its fate with: a region's day
 * @param madeAt when it is to be judged, before the day
 */
public record Draft(String id, String city, LocalDate day, String cluster, Instant madeAt, List<Relied> facts) {

    public Draft {
        requireNonNull(id, "id");
        requireNonNull(city, "city");
        requireNonNull(day, "day");
        requireNonNull(cluster, "cluster");
        requireNonNull(madeAt, "madeAt");
        facts = List.copyOf(facts);
    }
}
