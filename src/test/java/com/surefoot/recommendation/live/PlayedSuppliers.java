package com.surefoot.recommendation.live;

import com.surefoot.fixtures.MemoryEvidence;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.LiveOffers;
import com.surefoot.lodging.live.LiveProperty;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.reliability.live.WitnessedOffers;
import com.surefoot.reliability.live.WitnessedTickets;
import com.surefoot.supply.standin.FakeTime;
import com.surefoot.transport.tickets.TicketOffer;
import com.surefoot.transport.tickets.TicketOffers;
import com.surefoot.transport.tickets.TicketRequest;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.live.Allowance;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.NoAnswerException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Searches a supplier of rooms and one of tickets who say what they are told to. */
abstract class PlayedSuppliers {

    static final City EASTBURG = SmallWorld.EASTBURG;

    static final Property H1 = SmallWorld.lodging().get(0).property();

    static final TripBrief BRIEF = TripBrief.of(
            "Westburg",
            Destination.city("Eastburg"),
            new DateRange(LocalDate.of(2027, 6, 4), LocalDate.of(2027, 6, 6)),
            new Party(2, 1));

    final FakeTime time = new FakeTime("2027-03-01T12:00:00Z");

    final MemoryEvidence evidence = new MemoryEvidence();

    final Inns inns = new Inns();

    final Air air = new Air();

    Suppliers suppliers() {
        return new Suppliers(
                new WitnessedOffers(List.of(inns), evidence, Runnable::run, time),
                new WitnessedTickets(List.of(air), evidence, Runnable::run, time),
                LiveRules.USUAL,
                Runnable::run,
                time);
    }

    Found search(TripBrief brief) {
        Map<CityId, List<Property>> known = Map.of(EASTBURG.id(), List.of(H1));
        return suppliers().search(brief, SmallWorld.WESTBURG, List.of(EASTBURG), known);
    }

    /** A supplier of rooms who says what it is told to. */
    static final class Inns implements LiveOffers {

        final List<StayRequest> asked = new ArrayList<>();
        Allowance allowance = Allowance.PLENTY;
        List<LiveProperty> properties = List.of(OnSale.inn("17", "At the Bridge", 50, 12));
        Function<LiveOffer, Optional<LiveOffer>> check = Optional::of;

        @Override
        public String supplier() {
            return "inns";
        }

        @Override
        public Allowance allowance() {
            return allowance;
        }

        @Override
        public Answer<LiveOffer> search(StayRequest request) {
            asked.add(request);
            return new Answer<>(
                    properties.stream()
                            .map(property -> OnSale.room(property, request, 200_00))
                            .toList(),
                    List.of());
        }

        @Override
        public LiveOffer recheck(LiveOffer offer) throws NoAnswerException {
            return check.apply(offer).orElseThrow(() -> new NoAnswerException("It is closed. Maybe later?", null));
        }
    }

    /** A supplier of tickets who says what it is told to. */
    static final class Air implements TicketOffers {

        final List<TicketRequest> asked = new ArrayList<>();
        List<TicketOffer> offers = List.of();

        @Override
        public String supplier() {
            return "air";
        }

        @Override
        public Answer<TicketOffer> search(TicketRequest request) {
            asked.add(request);
            return new Answer<>(offers, List.of());
        }

        @Override
        public TicketOffer recheck(TicketOffer offer) {
            return offer.soldOut(OnSale.NOON);
        }
    }

    static LiveOffer live(Found found) {
        return found.in(EASTBURG.id()).get(0).live().orElseThrow();
    }
}
