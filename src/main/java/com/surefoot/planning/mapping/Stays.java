package com.surefoot.planning.mapping;

import com.surefoot.lodging.LodgingOffer;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.planning.api.Sureness;
import com.surefoot.planning.model.LegOption;
import com.surefoot.planning.model.LodgingOption;
import com.surefoot.planning.model.Segment;
import com.surefoot.travel.DateRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rooms from which each stay of a trip is chosen. */
final class Stays {

    private final PlanningRequest request;
    private final Skeleton skeleton;
    private final Musts musts;
    private final Basis basis;
    private final Sureness sureness;
    private final Flavour flavour;

    Stays(PlanningRequest request, Skeleton skeleton, Musts musts, Basis basis, Sureness sureness, Flavour flavour) {
        this.request = request;
        this.skeleton = skeleton;
        this.musts = musts;
        this.basis = basis;
        this.sureness = sureness;
        this.flavour = flavour;
    }

    /** Rides after which one can sleep: a room is sold from when they arrive, or they leave no night. */
    static List<LegOption> listSleepable(Segment segment, List<LegOption> rides, List<LodgingOption> rooms) {
        return rides.stream()
                .filter(ride -> ride.arrivalDay() >= segment.lastDay()
                        || rooms.stream()
                                .anyMatch(room -> room.isFor(segment.dates(ride.arrivalDay(), segment.lastDay()))))
                .toList();
    }

    /**
     * What may be slept in in a city; nothing where no night is spent.
     *
     * @param rides by which one may arrive
     */
    List<LodgingOption> list(Segment segment, List<LegOption> rides, Shortlist shortlist, Locations places) {
        if (segment.nights() == 0) {
            return List.of(LodgingOption.NONE);
        }
        CityChoice city = skeleton.cities().get(segment.index());
        RoomRules rooms = new RoomRules(request, musts, city, segment.nights());
        List<LodgingOffer> allowed =
                city.lodging().stream().filter(rooms::allow).toList();
        return rooms.properties() > 1
                ? new HotelChanges(
                                segment,
                                rooms,
                                allowed,
                                offer -> option(offer, rooms, places, kept(offer, city, segment)))
                        .list()
                : nights(segment, rides)
                        .flatMap(
                                dates -> shortlist
                                        .listLodging(
                                                allowed.stream()
                                                        .filter(offer -> offer.isFor(dates))
                                                        .toList(),
                                                rooms)
                                        .stream())
                        .distinct()
                        .map(offer -> option(offer, rooms, places, kept(offer, city, segment)))
                        .toList();
    }

    /** The nights that are left by some ride: an overnight one leaves fewer, or none at all. */
    private static Stream<DateRange> nights(Segment segment, List<LegOption> rides) {
        return rides.stream()
                .map(LegOption::arrivalDay)
                .map(day -> day < segment.lastDay() ? day : segment.firstDay())
                .distinct()
                .sorted()
                .map(day -> segment.dates(day, segment.lastDay()));
    }

    /** A hotel that stays counts once, for however many nights. */
    private long kept(LodgingOffer offer, CityChoice city, Segment segment) {
        return basis.night(offer, city.lodging(), segment.nights());
    }

    private LodgingOption option(LodgingOffer offer, RoomRules rooms, Locations places, long kept) {
        boolean cancellable =
                offer.ratePlan().cancellation().freeUntilBeforeCheckIn().isPresent();
        return new LodgingOption(
                Optional.of(offer),
                places.numberOf(offer.property().place()),
                rooms.roomsOf(offer),
                rooms.nightly(offer),
                rooms.wished(offer) + kept + sureness.points(offer.id()) + slack(cancellable));
    }

    private long slack(boolean cancellable) {
        return flavour == Flavour.SUREST && cancellable ? 300 : 0;
    }
}
