package com.surefoot.planning.mapping;

import com.surefoot.lodging.LodgingOffer;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.planning.api.Sureness;
import com.surefoot.planning.model.LodgingOption;
import com.surefoot.planning.model.Segment;
import com.surefoot.travel.DateRange;
import java.util.List;
import java.util.Optional;

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

    /** What may be slept in in a city; nothing where no night is spent. */
    List<LodgingOption> list(Segment segment, Shortlist shortlist, Locations places) {
        if (segment.nights() == 0) {
            return List.of(LodgingOption.NONE);
        }
        CityChoice city = skeleton.cities().get(segment.index());
        RoomRules rooms = new RoomRules(request, musts, city, segment.nights());
        DateRange dates = new DateRange(
                segment.calendar().dayAt(segment.firstDay()), segment.calendar().dayAt(segment.lastDay()));
        List<LodgingOffer> allowed = city.lodging().stream()
                .filter(offer -> offer.isFor(dates))
                .filter(rooms::allow)
                .toList();
        return rooms.properties() > 1
                ? new HotelChanges(segment, rooms, allowed, offer -> option(offer, rooms, places)).list()
                : shortlist.listLodging(allowed, rooms).stream()
                        .map(offer -> option(offer, rooms, places))
                        .toList();
    }

    private LodgingOption option(LodgingOffer offer, RoomRules rooms, Locations places) {
        boolean cancellable =
                offer.ratePlan().cancellation().freeUntilBeforeCheckIn().isPresent();
        return new LodgingOption(
                Optional.of(offer),
                places.numberOf(offer.property().place()),
                rooms.roomsOf(offer),
                rooms.nightly(offer),
                rooms.wished(offer) + basis.favour(offer.id()) + sureness.points(offer.id()) + slack(cancellable));
    }

    private long slack(boolean cancellable) {
        return flavour == Flavour.SUREST && cancellable ? 300 : 0;
    }
}
