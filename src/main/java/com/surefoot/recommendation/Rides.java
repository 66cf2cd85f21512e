package com.surefoot.recommendation;

import com.surefoot.itinerary.Fault;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.recommendation.Recommendation.Reason;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.TransportOffers;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rides a brief allows, or why there are none. */
final class Rides {

    private final TransportOffers transport;
    private final TripBrief brief;
    private final Currency currency;

    Rides(TransportOffers transport, TripBrief brief, Currency currency) {
        this.transport = transport;
        this.brief = brief;
        this.currency = currency;
    }

    /** @throws RefusedException if nothing runs, or nothing that is allowed or locked */
    void check(City origin, City destination) {
        check(
                origin,
                destination,
                brief.dates().first(),
                "/dates/from",
                brief.locks().outbound(),
                "/locks/outbound");
        if (brief.roundTrip()) {
            check(
                    destination,
                    origin,
                    brief.dates().last(),
                    "/dates/to",
                    brief.locks().inbound(),
                    "/locks/inbound");
        }
    }

    private void check(
            City from, City to, LocalDate day, String dayPointer, Optional<String> lock, String lockPointer) {
        List<TransportOffer> all = transport.listOffers(from, to, day).stream()
                .filter(offer -> offer.price().currency().equals(currency))
                .toList();
        if (all.isEmpty()) {
            throw nothingRuns(from, to, day, dayPointer);
        }
        List<TransportOffer> allowed = all.stream()
                .filter(offer -> brief.modes().isEmpty() || brief.modes().contains(offer.mode()))
                .toList();
        if (allowed.isEmpty()) {
            throw noneAllowed(from, to, day, all);
        }
        if (lock.isPresent() && allowed.stream().noneMatch(offer -> offer.id().equals(lock.get()))) {
            throw lockLost(lock.get(), lockPointer, day);
        }
    }

    private RefusedException nothingRuns(City from, City to, LocalDate day, String pointer) {
        Optional<DateRange> coverage = transport.findCoverage(from, to);
        String ride = "from %s to %s".formatted(from.name(), to.name());
        if (coverage.isEmpty()) {
            return refused(
                    Reason.CANNOT_BE_MET,
                    "/destination",
                    brief.destination().words(),
                    "Nothing direct with a known price runs %s.".formatted(ride),
                    "Maybe import a timetable that links the two?");
        }
        DateRange known = coverage.get();
        return known.contains(day)
                ? refused(
                        Reason.CANNOT_BE_MET,
                        pointer,
                        day.toString(),
                        "Nothing with a known price runs %s on that day.".formatted(ride),
                        "Maybe try the day before or after?")
                : refused(
                        Reason.OUTSIDE_TIMETABLES,
                        pointer,
                        day.toString(),
                        "No timetable says what runs %s on that day; they cover %s to %s."
                                .formatted(ride, known.first(), known.last()),
                        "Maybe choose a day in between, or import a newer timetable?");
    }

    private RefusedException noneAllowed(City from, City to, LocalDate day, List<TransportOffer> all) {
        String running = all.stream()
                .map(offer -> word(offer.mode()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return refused(
                Reason.CANNOT_BE_MET,
                "/transportModes",
                brief.modes().stream().map(Rides::word).sorted().collect(Collectors.joining(", ")),
                "None of these runs from %s to %s on %s.".formatted(from.name(), to.name(), day),
                "Maybe allow %s as well?".formatted(running));
    }

    private static RefusedException lockLost(String lock, String pointer, LocalDate day) {
        return refused(
                Reason.UNKNOWN_VALUE,
                pointer,
                lock,
                "No ride on %s has this id.".formatted(day),
                "Maybe the lock is from another day, or the timetable has changed?");
    }

    private static String word(TransportMode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    private static RefusedException refused(Reason reason, String pointer, String value, String problem, String hint) {
        return new RefusedException(reason, new Fault(pointer, value, problem, hint));
    }
}
