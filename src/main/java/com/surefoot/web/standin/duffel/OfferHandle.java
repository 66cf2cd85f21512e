package com.surefoot.web.standin.duffel;

import static java.util.Objects.requireNonNull;

import com.surefoot.lodging.live.Occupancy;
import com.surefoot.transport.tickets.Travellers;
import com.surefoot.web.standin.Handle;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the id of an offer stands for.
 *
 * @param made when it was
 * @param rides which, by their short names, in the order of the ways
 */
record OfferHandle(Instant made, Travellers passengers, List<Named> rides) {

    /** So long an offer holds. */
    static final Duration HOLDS = Duration.ofMinutes(30);

    private static final int RADIX = 36;

    /** A ride of a day. */
    record Named(LocalDate day, String name) {

        Named {
            requireNonNull(day, "day");
            requireNonNull(name, "name");
        }
    }

    OfferHandle {
        requireNonNull(made, "made");
        requireNonNull(passengers, "passengers");
        rides = List.copyOf(rides);
    }

    Instant expires() {
        return made.plus(HOLDS);
    }

    /** Short, since ids of offers are. */
    String write() {
        List<String> parts =
                new ArrayList<>(List.of(Long.toString(made.getEpochSecond(), RADIX), passengers.toString()));
        rides.forEach(ride -> parts.addAll(List.of(Long.toString(ride.day().toEpochDay(), RADIX), ride.name())));
        return Handle.write(parts.toArray(String[]::new));
    }

    /** Nothing if it is no id that was given out. */
    static Optional<OfferHandle> find(String id) {
        return Handle.find(id, 4).or(() -> Handle.find(id, 6)).flatMap(OfferHandle::of);
    }

    private static Optional<OfferHandle> of(List<String> parts) {
        try {
            List<Named> rides = new ArrayList<>();
            for (int i = 2; i < parts.size(); i += 2) {
                rides.add(new Named(LocalDate.ofEpochDay(Long.parseLong(parts.get(i), RADIX)), parts.get(i + 1)));
            }
            return Optional.of(new OfferHandle(
                    Instant.ofEpochSecond(Long.parseLong(parts.get(0), RADIX)), travellers(parts.get(1)), rides));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Travellers are written as those who sleep in a room are. */
    static Travellers travellers(String text) {
        Occupancy read = Occupancy.parse(text);
        return new Travellers(read.adults(), read.childAges());
    }
}
