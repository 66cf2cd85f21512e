package com.surefoot.simulation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Trips that somebody thinks of: one to three places, a room, and up to two rides of one carrier, one to three
 * days ahead. The room's rate is needed within the hour, when it is booked; all else on the day.
 */
final class Drafts {

    private static final String CITY = "city ";
    private static final int MOST_PLACES = 3;
    private static final int DAYS_AHEAD = 3;
    private static final int RUNS = 20;
    private static final Duration BOOKED_WITHIN = Duration.ofHours(1);
    private static final Duration NOON = Duration.ofHours(12);

    private final Dice dice;
    private final WorldPlan plan;
    private final Catalogue catalogue;
    private final Map<FactKind, List<Operator>> operators;

    /** Looks up what a fact is taken for. */
    @FunctionalInterface
    interface Catalogue {

        Optional<Relied> find(FactId fact, Instant now, Instant neededAt);
    }

    Drafts(Dice dice, WorldPlan plan, Catalogue catalogue) {
        this.dice = dice;
        this.plan = plan;
        this.catalogue = catalogue;
        this.operators = plan.operators().stream().collect(groupingBy(Operator::kind));
    }

    static int number(String city) {
        return Integer.parseInt(city.substring(CITY.length()));
    }

    List<Draft> of(int city, LocalDate day) {
        Dice today = dice.of(day.toEpochDay()).of(city);
        int count = 1 + today.below(2 * plan.draftsACity() - 1);
        List<Draft> drafts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            drafts.add(draft(today.of(i), CITY + city, day, i));
        }
        return drafts;
    }

    private Draft draft(Dice own, String city, LocalDate day, int number) {
        Instant noon = day.atStartOfDay().toInstant(ZoneOffset.UTC).plus(NOON);
        Instant madeAt = noon.minus(Duration.ofDays(1L + own.of("ahead").below(DAYS_AHEAD)));
        List<Relied> facts = new ArrayList<>();
        addPlaces(facts, own, city, madeAt, noon);
        addRoom(facts, own, city, day, madeAt, noon);
        addRides(facts, own, city, day, madeAt, noon);
        String cluster = "region " + number(city) / plan.citiesARegion() + " on " + day;
        return new Draft(city + " on " + day + ", draft " + number, city, day, cluster, madeAt, facts);
    }

    private void addPlaces(List<Relied> facts, Dice own, String city, Instant madeAt, Instant noon) {
        int places = Math.min(plan.placesACity(), 1 + own.of("places").below(MOST_PLACES));
        int first = own.of("place").below(plan.placesACity());
        for (int i = 0; i < places; i++) {
            String subject = city + ", place " + (first + i) % plan.placesACity();
            add(facts, FactId.standing(FactKind.PLACE, subject), madeAt, noon);
            add(facts, FactId.standing(FactKind.HOURS, subject), madeAt, noon);
            if (i == 0) {
                add(facts, FactId.standing(FactKind.PRICE, subject), madeAt, noon);
            }
        }
    }

    private void addRoom(List<Relied> facts, Dice own, String city, LocalDate day, Instant madeAt, Instant noon) {
        int hotel = own.of("hotel").below(plan.placesACity());
        FactId rate = new FactId(FactKind.RATE, city + ", hotel " + hotel, day.toString());
        add(facts, rate, madeAt, madeAt.plus(BOOKED_WITHIN));
        Operator operator = operator(dice.of(city).of(hotel), FactKind.ROOM);
        add(facts, promised(operator, city, hotel, day), madeAt, noon);
    }

    private void addRides(List<Relied> facts, Dice own, String city, LocalDate day, Instant madeAt, Instant noon) {
        Operator operator = operator(own.of("carrier"), FactKind.RIDE);
        int rides = Math.min(2, own.of("rides").below(4));
        int first = own.of("run").below(RUNS);
        for (int i = 0; i < rides; i++) {
            add(facts, promised(operator, city, (first + i) % RUNS, day), madeAt, noon);
        }
    }

    private Operator operator(Dice own, FactKind kind) {
        List<Operator> all = requireNonNull(operators.get(kind), "operators");
        return all.get(own.below(all.size()));
    }

    private static FactId promised(Operator operator, String city, int number, LocalDate day) {
        return new FactId(operator.kind(), city + ", " + operator.name() + " " + number, day.toString());
    }

    private void add(List<Relied> facts, FactId fact, Instant madeAt, Instant neededAt) {
        catalogue.find(fact, madeAt, neededAt).ifPresent(facts::add);
    }
}
