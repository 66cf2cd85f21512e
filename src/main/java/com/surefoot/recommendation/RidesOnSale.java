package com.surefoot.recommendation;

import com.surefoot.recommendation.live.Found.Ride;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.TransportOffers;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rides of timetables, and beside them what suppliers sell right now. One thread at a time. */
final class RidesOnSale implements TransportOffers {

    private final TransportOffers timetables;
    private final Map<Ride, List<TransportOffer>> live;

    RidesOnSale(TransportOffers timetables, Map<Ride, List<TransportOffer>> live) {
        this.timetables = timetables;
        this.live = new HashMap<>(live);
    }

    @Override
    public List<TransportOffer> listOffers(City from, City to, LocalDate day) {
        List<TransportOffer> listed = timetables.listOffers(from, to, day);
        List<TransportOffer> sold = live.getOrDefault(new Ride(from, to, day), List.of());
        return sold.isEmpty()
                ? listed
                : Stream.concat(listed.stream(), sold.stream()).toList();
    }

    @Override
    public Optional<DateRange> findCoverage(City from, City to) {
        return timetables.findCoverage(from, to);
    }

    /** Offers rides as they are now, or no more if they are not to be had. */
    void replace(Function<TransportOffer, Optional<TransportOffer>> now) {
        live.replaceAll((ride, sold) ->
                sold.stream().flatMap(one -> now.apply(one).stream()).toList());
    }
}
