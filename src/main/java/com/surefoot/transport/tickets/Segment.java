package com.surefoot.transport.tickets;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.TransportMode;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A flight, or a train or coach that is sold like one, from boarding to alighting.
 *
 * @param number what travellers look for on the board, as {@code LH1235}
 * @param operator who runs it
 * @param departure by the clock of the airport one leaves from
 * @param arrival by the clock of the airport one arrives at; the day after if it is overnight
 * @param fromTerminal where that is stated
 * @param toTerminal where that is stated
 * @param cabin which class one travels in; none where the supplier says nothing of it that is understood
 * @param fareBasis the airline's code of the fare, where there is one
 * @param baggage which bags are included; none where the supplier does not say
 * @param stops where it lands in between without one having to change
 */
public record Segment(
        TransportMode mode,
        String number,
        String operator,
        Airport from,
        Airport to,
        ZonedDateTime departure,
        ZonedDateTime arrival,
        Optional<String> fromTerminal,
        Optional<String> toTerminal,
        Optional<Cabin> cabin,
        Optional<String> fareBasis,
        Optional<Baggage> baggage,
        int stops) {

    /** The longest flight takes 19 hours, with a stop 23. */
    private static final Duration LONGEST = Duration.ofHours(36);

    /** @throws IllegalArgumentException if it has no number, or its times cannot be */
    public Segment {
        requireNonNull(mode, "mode");
        requireNonNull(operator, "operator");
        requireNonNull(fromTerminal, "fromTerminal");
        requireNonNull(toTerminal, "toTerminal");
        requireNonNull(cabin, "cabin");
        requireNonNull(fareBasis, "fareBasis");
        requireNonNull(baggage, "baggage");
        if (number.isBlank() || stops < 0 || from.code().equals(to.code())) {
            throw new IllegalArgumentException(
                    "'%s' from %s to %s with %d stops is no ride. Maybe a part of it is missing?"
                            .formatted(number, from.code(), to.code(), stops));
        }
        if (!departure.getZone().equals(from.zone()) || !arrival.getZone().equals(to.zone())) {
            throw new IllegalArgumentException(
                    "%s leaves %s at %s and reaches %s at %s. Maybe these are not the clocks there?"
                            .formatted(number, from.code(), departure, to.code(), arrival));
        }
        Duration duration = Duration.between(departure, arrival);
        if (duration.compareTo(Duration.ZERO) <= 0 || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("%s leaves at %s and arrives at %s. Maybe a day or a time zone is wrong?"
                    .formatted(number, departure, arrival));
        }
    }

    /** Whether it leaves when and where the other one does, and takes one to the same place at the same time. */
    boolean isSameRide(Segment other) {
        return number.equals(other.number)
                && from.code().equals(other.from.code())
                && to.code().equals(other.to.code())
                && departure.isEqual(other.departure)
                && arrival.isEqual(other.arrival);
    }

    /** As {@code LH1235 from VIE at 2027-06-04T10:30+02:00}. */
    @Override
    public String toString() {
        return "%s from %s at %s".formatted(number, from.code(), departure.toOffsetDateTime());
    }
}
