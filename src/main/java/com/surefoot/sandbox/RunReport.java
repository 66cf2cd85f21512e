package com.surefoot.sandbox;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.RideId;
import java.time.Instant;
import java.util.OptionalInt;

/**
 * What is known of a run that is soon to leave, under way or cancelled.
 *
 * @param ride the run, from where the first travellers board
 * @param number what travellers look for on the board
 * @param departure by the timetable
 * @param arrival by the timetable
 * @param minutesLate empty if it does not go
 */
public record RunReport(RideId ride, String number, Instant departure, Instant arrival, OptionalInt minutesLate) {

    public RunReport {
        requireNonNull(ride, "ride");
        requireNonNull(number, "number");
        requireNonNull(departure, "departure");
        requireNonNull(arrival, "arrival");
        requireNonNull(minutesLate, "minutesLate");
    }
}
