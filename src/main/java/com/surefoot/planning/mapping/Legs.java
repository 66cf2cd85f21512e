package com.surefoot.planning.mapping;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.PaceDemand;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.planning.api.Sureness;
import com.surefoot.planning.mapping.RideRules.Place;
import com.surefoot.planning.model.LegOption;
import com.surefoot.planning.model.Segment;
import com.surefoot.planning.model.TripCalendar;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.City;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The rides from which each leg of a trip is chosen. */
final class Legs {

    /** Who wants to be sure is there so much earlier. */
    private static final int SURE_MINUTES = 30;

    private final PlanningRequest request;
    private final TripBrief brief;
    private final Skeleton skeleton;
    private final Musts musts;
    private final List<Segment> segments;
    private final List<Locations> locations;
    private final RideBook rides;
    private final Basis basis;
    private final Sureness sureness;
    private final Flavour flavour;

    Legs(
            PlanningRequest request,
            Skeleton skeleton,
            Musts musts,
            List<Segment> segments,
            List<Locations> locations,
            RideBook rides,
            Basis basis,
            Sureness sureness,
            Flavour flavour) {
        this.request = request;
        this.brief = request.brief();
        this.skeleton = skeleton;
        this.musts = musts;
        this.segments = segments;
        this.locations = locations;
        this.rides = rides;
        this.basis = basis;
        this.sureness = sureness;
        this.flavour = flavour;
    }

    List<List<LegOption>> list() {
        RideRules rules = RideRules.of(musts, brief.locks());
        List<List<LegOption>> legs = new ArrayList<>();
        for (int leg = 0; leg < skeleton.legDays().size(); leg++) {
            City from = leg == 0 ? request.origin() : segments.get(leg - 1).city();
            City to = leg < segments.size() ? segments.get(leg).city() : request.origin();
            Place place = new Place(
                    leg, brief.roundTrip() && leg == skeleton.legDays().size() - 1);
            int index = leg;
            legs.add(
                    Shortlist.unbeaten(
                                    rides.list(from, to, skeleton.dateOf(leg, brief.dates()), rules, place),
                                    basis,
                                    sureness)
                            .stream()
                            .map(offer -> option(offer, index, from, to))
                            .toList());
        }
        return legs;
    }

    private LegOption option(TransportOffer offer, int leg, City from, City to) {
        TripCalendar leaves = new TripCalendar(brief.dates(), from.zone());
        TripCalendar arrives = new TripCalendar(brief.dates(), to.zone());
        return new LegOption(
                offer,
                leg == 0 ? -1 : locations.get(leg - 1).numberOf(offer.from()),
                leg < segments.size() ? locations.get(leg).numberOf(offer.to()) : -1,
                leaves.minuteOf(offer.departure()),
                arrives.minuteAfter(offer.arrival()),
                boarding(offer),
                minutes(sureness.reserve(offer.id())),
                offer.priceFor(brief.party().size()).minor(),
                basis.ride(offer.id()) + sureness.points(offer.id()));
    }

    private int boarding(TransportOffer offer) {
        int usual = LegOption.usualBoarding(offer.mode()) + (flavour == Flavour.SUREST ? SURE_MINUTES : 0);
        long asked = musts.list(PaceDemand.Buffer.class)
                .mapToLong(buffer -> buffer.duration().toMinutes())
                .max()
                .orElse(0);
        return Math.max(usual, Math.toIntExact(asked)) + minutes(sureness.early(offer.id()));
    }

    private static int minutes(Duration duration) {
        return Math.toIntExact(duration.plusSeconds(59).toMinutes());
    }
}
