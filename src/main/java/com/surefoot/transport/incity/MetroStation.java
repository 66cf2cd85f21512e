package com.surefoot.transport.incity;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.Place;

/**
 * A station of a metro line.
 *
 * @param line as riders know it
 * @param sequence position along the line
 */
public record MetroStation(String line, int sequence, Place place) {

    public MetroStation {
        requireNonNull(line, "line");
        requireNonNull(place, "place");
    }
}
