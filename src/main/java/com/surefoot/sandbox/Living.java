package com.surefoot.sandbox;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Sources;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.LodgingOffers;
import com.surefoot.lodging.RatePlan;
import com.surefoot.recommendation.Supply;
import com.surefoot.reliability.element.StayFacts;
import com.surefoot.simulation.Press;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.TransportOffers;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The catalogue as if it were imported anew every hour from a world that lives: rooms at the rates of the hour while there
 * are any, runs that are not cancelled, fares as they are, places with the days on which they are closed. It lists what its source says, which is wrong now and then.
 */
final class Living {

    private final HiddenTruth truth;
    private final Press press;
    private final Clock clock;

    Living(HiddenTruth truth, Press press, Clock clock) {
        this.truth = truth;
        this.press = press;
        this.clock = clock;
    }

    Supply over(Supply listed) {
        return new Supply(
                listed.cities(),
                listed.travels(),
                new Rides(listed.transport()),
                new Lodgings(listed.lodging()),
                new OpenPlaces(listed.sights(), fact -> listed(fact, hour()), clock),
                listed.exchange(),
                listed.live());
    }

    /** Each source has listed all that it has within the hour. */
    Sources over(Sources sources) {
        return () -> {
            Map<String, Instant> imported = new TreeMap<>(sources.listImported());
            imported.replaceAll((source, at) -> hour());
            return imported;
        };
    }

    private Instant hour() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS);
    }

    private int listed(FactId fact, Instant hour) {
        return press.said(SampleSources.CATALOGUE, fact, hour);
    }

    /** What rooms there are now. */
    private final class Lodgings implements LodgingOffers {

        private final LodgingOffers all;

        Lodgings(LodgingOffers all) {
            this.all = all;
        }

        @Override
        public List<LodgingOffer> listOffers(CityId city, DateRange stay) {
            return living(all.listOffers(city, stay), stay);
        }

        @Override
        public List<LodgingOffer> listOffers(Area area, DateRange stay) {
            return living(all.listOffers(area, stay), stay);
        }

        private List<LodgingOffer> living(List<LodgingOffer> offers, DateRange stay) {
            Instant hour = hour();
            return offers.stream()
                    .flatMap(offer -> living(offer, stay, hour).stream())
                    .toList();
        }

        private Optional<LodgingOffer> living(LodgingOffer offer, DateRange dates, Instant hour) {
            int rate = listed(StayFacts.rate(offer.id(), dates), hour);
            RatePlan plan = offer.ratePlan();
            int left = truth.rooms().left(new Stay(offer, dates), plan.allotment(), hour.getEpochSecond());
            return rate == Rooms.SOLD_OUT
                    ? Optional.empty()
                    : Optional.of(new LodgingOffer(
                            offer.property(),
                            offer.roomType(),
                            new RatePlan(
                                    plan.id(),
                                    plan.name(),
                                    plan.board(),
                                    plan.cancellation(),
                                    new Money(rate, plan.nightlyPrice().currency()),
                                    Math.max(1, left),
                                    plan.minimumNights())));
        }
    }

    /** What runs now. */
    private final class Rides implements TransportOffers {

        private final TransportOffers all;

        Rides(TransportOffers all) {
            this.all = all;
        }

        @Override
        public List<TransportOffer> listOffers(City from, City to, LocalDate day) {
            Instant hour = hour();
            return all.listOffers(from, to, day).stream()
                    .filter(ride -> listed(fact(FactKind.RIDE, ride), hour) == Change.NONE)
                    .map(ride -> priced(ride, listed(fact(FactKind.PRICE, ride), hour)))
                    .toList();
        }

        private FactId fact(FactKind kind, TransportOffer ride) {
            return new FactId(kind, ride.id(), ride.departure().toLocalDate().toString());
        }

        private TransportOffer priced(TransportOffer ride, int minor) {
            return new TransportOffer(
                    ride.id(),
                    ride.mode(),
                    ride.number(),
                    ride.product(),
                    ride.operator(),
                    ride.from(),
                    ride.to(),
                    ride.departure(),
                    ride.arrival(),
                    new Money(minor, ride.price().currency()),
                    ride.seats(),
                    ride.changes(),
                    ride.source());
        }

        @Override
        public Optional<DateRange> findCoverage(City from, City to) {
            return all.findCoverage(from, to);
        }
    }
}
