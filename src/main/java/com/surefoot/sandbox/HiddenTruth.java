package com.surefoot.sandbox;

import static com.surefoot.evidence.FactKind.CANCELLED;
import static com.surefoot.evidence.FactKind.CLOSED_FOR_GOOD;
import static com.surefoot.evidence.FactKind.PRICE;
import static com.surefoot.evidence.FactKind.SOLD_OUT;

import com.surefoot.evidence.FactId;
import com.surefoot.reliability.element.Reading;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.reliability.element.StayFacts;
import com.surefoot.simulation.Course;
import com.surefoot.simulation.Dice;
import com.surefoot.simulation.Ground;
import com.surefoot.simulation.Teller;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;

/** What is true in the sandbox's world: nobody but its sources and travellers may look at it. */
final class HiddenTruth implements Ground {

    private static final String CLOSED = "off";
    private static final String SHORTER = "Mo-Su 10:00-16:00";
    private static final double DEARER = 0.08;
    private static final double SLOWEST = 0.6;

    private final Stock stock;
    private final Rooms rooms;
    private final Runs runs;
    private final Places places;
    private final Dice ways;

    HiddenTruth(Stock stock, Dice dice) {
        this.stock = stock;
        this.rooms = new Rooms(dice.of("rooms"));
        this.runs = new Runs(dice.of("runs"));
        this.places = new Places(dice.of("places"));
        this.ways = dice.of("ways");
    }

    Rooms rooms() {
        return rooms;
    }

    Runs runs() {
        return runs;
    }

    /** Whether it is a fact of this world of which sources tell. */
    boolean isTold(FactId fact) {
        return switch (fact.kind()) {
            case RATE, ROOM -> stock.findStay(fact).isPresent();
            case RIDE -> stock.findRide(fact).isPresent();
            case PLACE -> fact.occasion().isEmpty() && stock.findSpot(fact).isPresent();
            case HOURS ->
                (fact.occasion().isEmpty() || Stock.isOfDay(fact))
                        && stock.findSpot(fact).flatMap(Stock.Spot::hours).isPresent();
            case PRICE ->
                fact.occasion().isEmpty()
                        ? stock.findSpot(fact).flatMap(Stock.Spot::price).isPresent()
                        : stock.findRide(fact).isPresent();
            case ARRIVAL, JOURNEY -> false;
        };
    }

    /** @throws IllegalArgumentException if there is no such fact in this world */
    @Override
    public Course course(FactId fact) {
        return switch (fact.kind()) {
            case RATE -> rooms.rate(stay(fact));
            case ROOM -> rooms.room(stay(fact));
            case RIDE -> runs.goes(ride(fact));
            case PRICE -> fact.occasion().isEmpty() ? places.cost(fact) : runs.fare(ride(fact));
            case PLACE -> places.there(fact);
            case HOURS -> fact.occasion().isEmpty() ? places.usual() : places.open(fact);
            case ARRIVAL, JOURNEY -> throw unknown(fact);
        };
    }

    @Override
    public String named(FactId fact, int value) {
        return switch (fact.kind()) {
            case RATE -> value == Rooms.SOLD_OUT ? SOLD_OUT : rate(fact, value);
            case ROOM -> value == Change.NONE ? stay(fact).offer().roomType().name() : SOLD_OUT;
            case RIDE -> value == Change.NONE ? times(ride(fact)) : CANCELLED;
            case PRICE -> StayFacts.value(price(fact, value));
            case PLACE -> value == Change.NONE ? spot(fact).name() : CLOSED_FOR_GOOD;
            case HOURS -> hours(fact, value);
            case ARRIVAL, JOURNEY -> throw unknown(fact);
        };
    }

    private String rate(FactId fact, int minor) {
        return StayFacts.value(
                new Money(minor, stay(fact).offer().ratePlan().nightlyPrice().currency()));
    }

    private Money price(FactId fact, int value) {
        if (!fact.occasion().isEmpty()) {
            return new Money(value, ride(fact).price().currency());
        }
        Money listed = spot(fact).price().orElseThrow(() -> unknown(fact));
        return new Money(Math.round(listed.minor() * (1 + DEARER * value)), listed.currency());
    }

    private String hours(FactId fact, int value) {
        if (value != Change.NONE) {
            return value == Places.SHORTER ? SHORTER : CLOSED;
        }
        return spot(fact).hours().orElseThrow(() -> unknown(fact)).toString();
    }

    private static String times(TransportOffer ride) {
        return ride.departure().toLocalDateTime() + "/" + ride.arrival().toLocalDateTime();
    }

    /** Sources know one place and not another, and one ride and not another. */
    @Override
    public String area(FactId fact) {
        return fact.subject();
    }

    /** A price is that of a place or, of a day, that of a ride. */
    @Override
    public boolean concerns(Teller teller, FactId fact) {
        boolean isOfRides = SampleSources.OF_RIDES.contains(teller);
        return teller.kinds().contains(fact.kind())
                && (fact.kind() != PRICE || isOfRides != fact.occasion().isEmpty());
    }

    /** What is so of a fact at a moment, as it would be told. */
    String truth(FactId fact, Instant at) {
        Course course = course(fact);
        return named(fact, course.value(course.version(at.getEpochSecond())));
    }

    /**
     * Whether what a trip relies on proves right for somebody who books it.
     *
     * @param bookedAt what has to be so at once has to be so then
     */
    boolean holds(Reliance reliance, LocalDate day, Instant bookedAt) {
        FactId fact = reliance.fact();
        Instant at = reliance.neededAt().equals(Reliance.AT_ONCE) ? bookedAt : reliance.neededAt();
        return switch (fact.kind()) {
            case ARRIVAL -> {
                OptionalInt late = delay(reliance, day);
                yield late.isPresent() && late.getAsInt() <= reliance.slack().toMinutes();
            }
            case JOURNEY -> way(fact, at) <= reliance.slack().toMinutes() / minutes(reliance);
            // who has booked gets a room, however many are left by then
            case ROOM -> !rooms.isOverbooked(stay(fact)) && serves(reliance, truth(fact, bookedAt));
            case RIDE, RATE, PLACE, HOURS, PRICE -> serves(reliance, truth(fact, at));
        };
    }

    private static boolean serves(Reliance reliance, String truth) {
        return Reading.of(reliance, truth).equals(reliance.value());
    }

    /**
     * By how many minutes the ride is late that an arrival is about; empty if it does not go.
     *
     * @param day on which it leaves
     */
    OptionalInt delay(Reliance arrival, LocalDate day) {
        return arrival.ride()
                .flatMap(ride -> stock.findRide(ride, day))
                .map(runs::delay)
                .orElseGet(OptionalInt::empty);
    }

    /** How much longer a way takes than usual, as a share of that. */
    private double way(FactId fact, Instant at) {
        return Math.pow(ways.of(fact.subject()).of(at.getEpochSecond()).uniform(), 4) * SLOWEST;
    }

    private static double minutes(Reliance journey) {
        return Math.max(1, Integer.parseInt(journey.value().split(" ", 2)[0]));
    }

    private Stay stay(FactId fact) {
        return stock.findStay(fact).orElseThrow(() -> unknown(fact));
    }

    private TransportOffer ride(FactId fact) {
        return stock.findRide(fact).orElseThrow(() -> unknown(fact));
    }

    private Stock.Spot spot(FactId fact) {
        return stock.findSpot(fact).orElseThrow(() -> unknown(fact));
    }

    private static IllegalArgumentException unknown(FactId fact) {
        return new IllegalArgumentException(
                "The sandbox knows of no %s. Maybe the sample world was not imported?".formatted(fact));
    }
}
