package com.surefoot.watch;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.fixtures.SavedSample;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Reliability;
import com.surefoot.reliability.element.Element;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.reliability.element.StayFacts;
import com.surefoot.transport.RideId;
import com.surefoot.travel.DateRange;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Saves trips that nobody planned: a ride and a visit that can wait for it a while, or a stay. */
public final class RidingTrips {

    private final SavedTrips trips;
    private final Looks looks;

    public RidingTrips(SavedTrips trips, Looks looks) {
        this.trips = trips;
        this.looks = looks;
    }

    /**
     * Saves a trip.
     *
     * @param line what facts of the ride's arrival are named by, as {@code train/Test Railways 1/08}
     * @param spare how much later than planned the ride may arrive
     */
    public SavedTrip save(
            String id, RideId ride, ZonedDateTime departure, ZonedDateTime arrival, String line, Duration spare) {
        OffsetDateTime start = departure.toOffsetDateTime();
        OffsetDateTime end = arrival.toOffsetDateTime();
        String day = start.toLocalDate().toString();
        String shock = "ride:" + ride;
        Reliance goes = new Reliance(
                new FactId(FactKind.RIDE, ride.toString(), day),
                start.toLocalDateTime() + "/" + end.toLocalDateTime(),
                ride.source(),
                start.toInstant(),
                Duration.ZERO,
                shock);
        Reliance inTime = new Reliance(
                new FactId(FactKind.ARRIVAL, line, day),
                "late by no more than " + spare.toMinutes() + " minutes",
                ride.source(),
                end.toInstant(),
                spare,
                shock);
        return save(
                id,
                List.of(
                        part(ride.toString(), ElementKind.RIDE, ride.source(), start, end, goes),
                        part("museum", ElementKind.VISIT, "guide", end.plus(spare), end.plus(spare), inTime)));
    }

    /** Saves a trip that is a stay, as a supplier sells it under an id. */
    public SavedTrip saveStay(String id, String offer, DateRange stay) {
        OffsetDateTime start = stay.first().atTime(15, 0).atOffset(ZoneOffset.UTC);
        Reliance rate = new Reliance(
                StayFacts.rate(offer, stay), "90.00 EUR", "hotels", Reliance.AT_ONCE, Duration.ZERO, "offer:" + offer);
        Reliance room = new Reliance(
                StayFacts.room(offer, stay), "Double", "hotels", start.toInstant(), Duration.ZERO, "room:" + offer);
        return save(id, List.of(part(offer, ElementKind.STAY, "hotels", start, start.plusHours(18), rate, room)));
    }

    private SavedTrip save(String id, List<Part> parts) {
        SavedTrip trip = new SavedTrip(
                id,
                "{}",
                new Reliability(Optional.empty(), false, 1),
                SmallWorld.eur("120.00"),
                parts,
                looks.listings(),
                Set.of(),
                looks.now(),
                parts.get(0).start().toInstant());
        trips.save(SavedSample.fresh(Watched.first(trip, looks.at(List.of(trip)).first(trip))), 1_000_000);
        return trip;
    }

    private static Part part(
            String subject,
            ElementKind kind,
            String source,
            OffsetDateTime start,
            OffsetDateTime end,
            Reliance... facts) {
        String day = start.toLocalDate().toString();
        Element element = new Element(
                subject + "@" + day, subject, kind, start.toLocalDate(), source, day + "/" + subject, List.of(facts));
        return new Part(element, "The " + kind, start, end, SmallWorld.eur("60.00"), 2);
    }

    /** What is thought of a trip now. */
    public TripState read(String id) {
        return trips.find(id).orElseThrow().state();
    }
}
