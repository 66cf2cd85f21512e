package com.surefoot.transport.live;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.RideId;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.TransportOffers;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What timetables offer, without what is known right now not to go, or to be so late that nobody would choose it. */
public final class RunningOffers implements TransportOffers {

    /** A ride that is later than that is not offered: a trip that begins with it is another trip. */
    public static final Duration TOO_LATE = Duration.ofMinutes(30);

    private final TransportOffers timetables;
    private final LiveTransport live;

    public RunningOffers(TransportOffers timetables, LiveTransport live) {
        this.timetables = requireNonNull(timetables, "timetables");
        this.live = requireNonNull(live, "live");
    }

    @Override
    public List<TransportOffer> listOffers(City from, City to, LocalDate day) {
        return timetables.listOffers(from, to, day).stream().filter(this::goes).toList();
    }

    private boolean goes(TransportOffer offer) {
        Optional<RideId> ride = RideId.find(offer.id());
        return ride.flatMap(live::findRide).filter(RunningOffers::isOff).isEmpty()
                && ride.stream()
                        .flatMap(one -> live.listAlerts(one).stream())
                        .noneMatch(alert -> alert.effect() == Alert.Effect.NO_SERVICE);
    }

    private static boolean isOff(LiveRide ride) {
        return !(ride instanceof LiveRide.Goes goes)
                || Stream.of(goes.departure(), goes.arrival())
                        .flatMap(Optional::stream)
                        .flatMap(forecast -> forecast.delay().stream())
                        .anyMatch(delay -> delay.compareTo(TOO_LATE) > 0);
    }

    @Override
    public Optional<DateRange> findCoverage(City from, City to) {
        return timetables.findCoverage(from, to);
    }
}
