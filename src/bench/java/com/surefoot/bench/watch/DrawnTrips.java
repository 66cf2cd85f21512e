package com.surefoot.bench.watch;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.itinerary.Reliability;
import com.surefoot.reliability.element.Element;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.reliability.element.Scorer;
import com.surefoot.travel.Money;
import com.surefoot.watch.Part;
import com.surefoot.watch.SavedTrip;
import com.surefoot.watch.TripState;
import com.surefoot.watch.Watched;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Trips of a stay, two rides and seven visits or meals, that rest on 26 facts of a catalogue of 5,000 places; three hotels
 * have as many trips as are to be looked at, the others 20 each.
 */
final class DrawnTrips {

    static final List<Integer> FAN_OUTS = List.of(1, 10, 1_000);

    private static final long SEED = 20261127;
    private static final int PLACES = 5_000;
    private static final int VISITS = 7;
    private static final int TRIPS_A_HOTEL = 20;
    private static final int DAYS = 90;
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final String SOURCE = "catalogue";

    private final Instant now;

    DrawnTrips(Instant now) {
        this.now = now;
    }

    /** What a room of a hotel costs. */
    static FactId rate(String hotel) {
        return FactId.standing(FactKind.RATE, hotel);
    }

    /** The hotels' trips come one after the other. */
    private static String hotel(int no) {
        int first = 0;
        for (int fanOut : FAN_OUTS) {
            if (no < first + fanOut) {
                return "hotel of " + fanOut;
            }
            first += fanOut;
        }
        return "hotel " + no / TRIPS_A_HOTEL;
    }

    /** The same number is the same trip. */
    Watched trip(int no) {
        SplittableRandom random = new SplittableRandom(SEED + no);
        OffsetDateTime start = now.atOffset(ZoneOffset.UTC).plusDays(10 + random.nextInt(DAYS));
        List<Part> parts = new ArrayList<>();
        parts.add(ride("out " + random.nextInt(PLACES), start));
        parts.add(stay(hotel(no), start));
        for (int i = 0; i < VISITS; i++) {
            parts.add(visit("place " + (i * PLACES + random.nextInt(PLACES / VISITS)), start.plusHours(4L * i)));
        }
        parts.add(ride("back " + random.nextInt(PLACES), start.plusDays(2)));
        SavedTrip trip = new SavedTrip(
                "trip " + no,
                "{}",
                Reliability.USUAL,
                money(50_000),
                parts,
                Map.of(SOURCE, now.minus(Duration.ofDays(2))),
                Set.of(),
                now,
                start.toInstant());
        return Watched.first(trip, state(trip));
    }

    private TripState state(SavedTrip trip) {
        Map<FactId, String> known = new HashMap<>();
        Scorer.listFacts(trip.listElements()).forEach(fact -> known.put(fact, ""));
        Map<String, Double> confidences = new HashMap<>();
        trip.parts().forEach(part -> confidences.put(part.id(), 0.9));
        return new TripState(0.5, confidences, Set.of(), trip.price(), trip.price(), known, now);
    }

    private static Part stay(String hotel, OffsetDateTime start) {
        Instant night = start.toInstant();
        return part(
                hotel,
                ElementKind.STAY,
                start,
                List.of(
                        fact(rate(hotel), "100.00 EUR", Reliance.AT_ONCE, "offer:" + hotel),
                        fact(FactId.standing(FactKind.ROOM, hotel), "Double", night, "room:" + hotel),
                        fact(FactId.standing(FactKind.PLACE, hotel), hotel, night, "offer:" + hotel)));
    }

    private static Part ride(String id, OffsetDateTime start) {
        return part(
                id,
                ElementKind.RIDE,
                start,
                List.of(fact(FactId.standing(FactKind.RIDE, id), "09:00/11:00", start.toInstant(), "ride:" + id)));
    }

    private static Part visit(String id, OffsetDateTime start) {
        Instant at = start.toInstant();
        return part(
                id,
                ElementKind.VISIT,
                start,
                List.of(
                        fact(FactId.standing(FactKind.PLACE, id), id, at, "place:" + id),
                        fact(FactId.standing(FactKind.PRICE, id), "12.00 EUR", at, "place:" + id),
                        fact(FactId.standing(FactKind.JOURNEY, "to " + id), "15 min", at, "journey:" + id)));
    }

    private static Reliance fact(FactId id, String value, Instant needed, String shock) {
        return new Reliance(id, value, SOURCE, needed, Duration.ofMinutes(30), shock);
    }

    private static Part part(String subject, ElementKind kind, OffsetDateTime start, List<Reliance> facts) {
        LocalDate day = start.toLocalDate();
        Element element = new Element(subject + "@" + day, subject, kind, day, SOURCE, day + "/" + subject, facts);
        return new Part(element, subject, start, start.plusHours(2), money(2_400), 2);
    }

    private static Money money(long minor) {
        return new Money(minor, EUR);
    }
}
