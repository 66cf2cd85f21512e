package com.surefoot.storage;

import com.surefoot.transport.TransportMode;
import com.surefoot.transport.timetable.RunId;
import com.surefoot.transport.timetable.ServiceTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A trip's way from one stop to a later one, on whatever day its service runs.
 *
 * @param start the departure from the trip's first stop, where the trip is repeated within a service day
 * @param number what travellers look for on the board
 * @param product the operator's class of service; may be empty
 * @param zone the clock its times are given in
 */
record DirectRun(
        String tripId,
        Optional<ServiceTime> start,
        String serviceId,
        String routeId,
        TransportMode mode,
        String number,
        String product,
        String operator,
        ZoneId zone,
        ServedStop board,
        ServiceTime departure,
        ServedStop alight,
        ServiceTime arrival) {

    private static final int DAY_S = 86_400;

    /** The same way, leaving and arriving that much later, as a run of its own. */
    DirectRun repeatedAfter(int seconds, ServiceTime start) {
        return new DirectRun(
                tripId,
                Optional.of(start),
                serviceId,
                routeId,
                mode,
                number,
                product,
                operator,
                zone,
                board,
                new ServiceTime(departure.seconds() + seconds),
                alight,
                new ServiceTime(arrival.seconds() + seconds));
    }

    /** The vehicle run that it is part of. */
    RunId runOn(LocalDate serviceDay) {
        return new RunId(tripId, start, serviceDay);
    }

    ZonedDateTime departureOn(LocalDate serviceDay) {
        return departure.on(serviceDay, zone).withZoneSameInstant(board.zone().orElse(zone));
    }

    ZonedDateTime arrivalOn(LocalDate serviceDay) {
        return arrival.on(serviceDay, zone).withZoneSameInstant(alight.zone().orElse(zone));
    }

    /** The service days on which it leaves on a day of the boarding stop. */
    Stream<LocalDate> serviceDaysFor(LocalDate day) {
        LocalDate about = day.minusDays(departure.seconds() / DAY_S);
        // two clocks on Earth are up to 26 hours apart
        return about.minusDays(2)
                .datesUntil(about.plusDays(3))
                .filter(serviceDay -> departureOn(serviceDay).toLocalDate().equals(day));
    }
}
