package com.surefoot.transport.timetable;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.Money;

/** A price for one ride of one person (GTFS Fares V1). */
public record Fare(String id, Money price) {

    public Fare {
        requireNonNull(id, "id");
        if (price.isNegative()) {
            throw new IllegalArgumentException("Fare '%s' costs %s. Maybe a sign is wrong?".formatted(id, price));
        }
    }
}
