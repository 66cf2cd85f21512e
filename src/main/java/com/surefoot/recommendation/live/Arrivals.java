package com.surefoot.recommendation.live;

import static java.time.temporal.ChronoUnit.DAYS;

import com.surefoot.recommendation.live.Found.Ride;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.TransportOffers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** When nights begin after the rides that are on offer: one that goes overnight leaves a night less. One thread at a time. */
final class Arrivals {

    /** Until then a night counts to the day before, as people count. */
    private static final int NIGHT_ENDS = 5;

    private final TransportOffers timetables;
    private final Map<Ride, List<TransportOffer>> sold;
    private final Set<TransportMode> modes;
    private final Map<Ride, List<Long>> known = new HashMap<>();

    /**
     * After all rides that a trip may take.
     *
     * @param sold by suppliers
     */
    Arrivals(Wanted wanted, Map<Ride, List<TransportOffer>> sold) {
        this.timetables = wanted.timetables();
        this.sold = sold;
        this.modes = wanted.brief().modes();
    }

    /** How many days after it leaves one can sleep where it leads, the fewest first; at once where nobody knows. */
    List<Long> daysLater(Ride ride) {
        return known.computeIfAbsent(ride, this::look);
    }

    private List<Long> look(Ride ride) {
        List<Long> days = Stream.concat(
                        timetables.listOffers(ride.from(), ride.to(), ride.day()).stream(),
                        sold.getOrDefault(ride, List.of()).stream())
                .filter(offer -> modes.isEmpty() || modes.contains(offer.mode()))
                .map(offer -> Math.max(0, DAYS.between(ride.day(), firstNight(offer))))
                .distinct()
                .sorted()
                .toList();
        return days.isEmpty() ? List.of(0L) : days;
    }

    private static LocalDate firstNight(TransportOffer offer) {
        return offer.arrival()
                .plus(offer.mode().toLeave())
                .minusHours(NIGHT_ENDS)
                .toLocalDate();
    }
}
