package com.surefoot.reliability.live;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.fixtures.MemoryEvidence;
import com.surefoot.lodging.Board;
import com.surefoot.lodging.live.CancellationTerms;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.LiveOffers;
import com.surefoot.lodging.live.LiveProperty;
import com.surefoot.lodging.live.LiveRoom;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.lodging.live.Price;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.lodging.live.Terms;
import com.surefoot.supply.hotels.Stays;
import com.surefoot.supply.standin.FakeTime;
import com.surefoot.travel.Money;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.Validity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Searches and asks two suppliers who say what they are told to. */
abstract class PlayedOffers {

    static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    static final String NIGHTS = "2027-06-04/2027-06-06";

    final FakeTime time = new FakeTime("2027-03-01T12:00:00Z");

    final MemoryEvidence evidence = new MemoryEvidence();

    final Played hotels = new Played("hotels");

    final Played inns = new Played("inns");

    final WitnessedOffers offers = new WitnessedOffers(List.of(hotels, inns), evidence, Runnable::run, time);

    /** A supplier who says what it is told to. */
    static final class Played implements LiveOffers {

        final List<StayRequest> requests = new ArrayList<>();
        final String name;
        Answer<LiveOffer> answer = new Answer<>(List.of(), List.of());
        UnaryOperator<LiveOffer> check = offer -> {
            throw new IllegalStateException("nobody was to be asked again");
        };

        Played(String name) {
            this.name = name;
        }

        @Override
        public String supplier() {
            return name;
        }

        @Override
        public Answer<LiveOffer> search(StayRequest request) {
            requests.add(request);
            return answer;
        }

        @Override
        public LiveOffer recheck(LiveOffer offer) {
            return check.apply(offer);
        }
    }

    static LiveOffer offer(String supplier, Price price) {
        return new LiveOffer(
                new LiveProperty(supplier, "17", Optional.of("At the Bridge")),
                new LiveRoom("dbl", "Double Room"),
                new Terms("flex", Optional.of(Board.BREAKFAST), new CancellationTerms.Unstated()),
                Stays.JUNE,
                List.of(Occupancy.of(2)),
                price,
                OptionalInt.empty(),
                Validity.of(NOON, Duration.ofMinutes(15)),
                Optional.empty(),
                "handle");
    }

    static LiveOffer offer(String supplier) {
        return offer(supplier, Price.of(euros(240_00)));
    }

    static Money euros(long cents) {
        return new Money(cents, Stays.EURO);
    }

    static FactId rate(String offer) {
        return new FactId(FactKind.RATE, offer, NIGHTS);
    }

    static FactId room(String offer) {
        return new FactId(FactKind.ROOM, offer, NIGHTS);
    }

    List<Observation> seen(FactId fact) {
        return evidence.list(List.of(fact)).getOrDefault(fact, List.of());
    }

    Validity later() {
        time.pass(Duration.ofMinutes(5));
        return Validity.of(time.instant(), Duration.ofMinutes(15));
    }
}
