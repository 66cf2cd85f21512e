package com.surefoot.web.standin.duffel;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.City;
import com.surefoot.web.standin.SampleRides;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A ride as Duffel can say it: one without changes, between places that have codes, with a number like that of a flight.
 *
 * @param carrier IATA two-letter code
 * @param number without the carrier
 */
record Ticket(
        TransportOffer ride, Station from, City fromCity, Station to, City toCity, String carrier, String number) {

    private static final Pattern NUMBER = Pattern.compile("(?<carrier>[A-Z][A-Z0-9]) ?(?<number>[0-9]{1,4})");

    /** So much of a name is enough to tell the rides of a day apart. */
    private static final int NAME = 12;

    Ticket {
        requireNonNull(ride, "ride");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(fromCity, "fromCity");
        requireNonNull(toCity, "toCity");
        requireNonNull(carrier, "carrier");
        requireNonNull(number, "number");
    }

    /** Nothing where Duffel's words do not do. */
    static Optional<Ticket> of(SampleRides.Sold sold) {
        TransportOffer ride = sold.ride();
        Optional<Station> from = Station.from(ride);
        Optional<Station> to = Station.to(ride);
        Matcher number = NUMBER.matcher(ride.number());
        boolean isSaid = from.isPresent()
                && to.isPresent()
                && number.matches()
                && ride.changes() == 0
                && !aircraft(ride.mode()).isEmpty();
        return isSaid
                ? Optional.of(new Ticket(
                        ride,
                        from.get(),
                        sold.from(),
                        to.get(),
                        sold.to(),
                        number.group("carrier"),
                        number.group("number")))
                : Optional.empty();
    }

    boolean isBetween(String origin, String destination) {
        return from.isCalled(origin) && to.isCalled(destination);
    }

    /** What it is among the codes of aircraft, which has trains and coaches; empty for what is no such thing. */
    String aircraft() {
        return aircraft(ride.mode());
    }

    private static String aircraft(TransportMode mode) {
        return switch (mode) {
            case FLIGHT -> "320";
            case TRAIN -> "TRN";
            case COACH -> "BUS";
            case FERRY, CAR, TAXI -> "";
        };
    }

    /** A short name of the ride, always the same. */
    String name() {
        return UUID.nameUUIDFromBytes(ride.id().getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "")
                .substring(0, NAME);
    }
}
