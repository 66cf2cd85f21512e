package com.surefoot.bench.grounding;

import com.surefoot.itinerary.MealKind;
import com.surefoot.narration.grounding.Claim;
import com.surefoot.narration.grounding.Claims;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Phrase;
import com.surefoot.narration.grounding.Quote;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Scale;
import com.surefoot.narration.grounding.Value;
import com.surefoot.narration.grounding.Value.Counted;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What can be said of a trip that is drawn: of each relation two things that are sure, and one that is not. */
final class RandomTrip {

    private static final List<String> NAMES = List.of(
            "Albertina",
            "Hotel am Graben",
            "Figlmüller",
            "Musée d'Orsay",
            "Gare de l'Est",
            "Le Petit Zinc",
            "故宫博物院",
            "全聚德",
            "王府井大酒店",
            "The Ritz",
            "Tate Modern",
            "Naschmarkt",
            "ES 249",
            "TGV 6607",
            "G2",
            "Wien Hbf",
            "King's Cross",
            "北京南站",
            "Café Central",
            "Prater");

    static final String ONE = "one";
    static final String OTHER = "other";

    /** What was seen too long ago. */
    static final String STALE = "stale";

    private static final Phrase[] TRIPS = {
        Phrase.BALANCED_TRIP, Phrase.THRIFTY_TRIP, Phrase.CAUTIOUS_TRIP, Phrase.RELAXED_TRIP, Phrase.FULL_TRIP
    };
    private static final Phrase[] FACTS = {Phrase.HOURS, Phrase.PRICE, Phrase.RATE_OF_ROOM, Phrase.TIMES_OF_RIDE};
    private static final Phrase[] REASONS = {
        Phrase.NOTHING_KNOWN, Phrase.SOURCES_DIFFER, Phrase.TOO_LITTLE_TIME, Phrase.CANNOT_BE_MET
    };
    private static final Phrase[] TERMS = {Phrase.ROOM_ONLY, Phrase.WITH_BREAKFAST, Phrase.NO_REFUND};
    private static final Phrase[] WANTS = {Phrase.ASKED_BUDGET, Phrase.ASKED_DATES, Phrase.ASKED_SIGHTS};
    private static final Quote[] QUOTES = {
        new Quote("Baroque palace of the prince with a view of the gardens.", Language.ENGLISH),
        new Quote("Ancien palais royal dans les jardins de la reine.", Language.FRENCH),
        new Quote("皇家园林，湖光山色。", Language.CHINESE)
    };

    private static final double SURE = 0.97;
    private static final double UNSURE = 0.4;
    private static final int MINUTES_A_DAY = 1_440;

    private final Random random;

    private RandomTrip(Random random) {
        this.random = random;
    }

    static Claims draw(Random random) {
        RandomTrip trip = new RandomTrip(random);
        List<Claim> claims = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            claims.add(trip.claim(relation, ONE, SURE));
            claims.add(trip.claim(relation, OTHER, SURE));
            claims.add(trip.claim(relation, STALE, UNSURE));
        }
        return new Claims(claims);
    }

    private Claim claim(Relation relation, String subject, double confidence) {
        Map<Role, Value> values = new EnumMap<>(Role.class);
        relation.roles().forEach(role -> values.put(role, value(relation, role)));
        return new Claim(relation, subject, values, confidence);
    }

    private Value value(Relation relation, Role role) {
        return switch (role) {
            case NAME, FROM, TO -> new Value.Name(NAMES.get(random.nextInt(NAMES.size())));
            case DAY -> new Value.Day(LocalDate.of(2027, 1, 1).plusDays(random.nextInt(365)));
            case START, END -> new Value.Clock(LocalTime.MIN.plusMinutes(random.nextInt(MINUTES_A_DAY)));
            case DURATION -> new Value.Length(Duration.ofMinutes(1 + random.nextInt(600)));
            case DISTANCE -> new Value.Distance(1 + random.nextInt(9_000));
            case PRICE -> new Value.Sum(new Money(1 + random.nextInt(300_000), currency()));
            case COUNT -> new Value.Count(2 + random.nextInt(8), counted(relation));
            case CHANCE, NEEDED -> new Value.Chance(random.nextDouble());
            case KIND -> kind(relation);
            case OTHER -> other(relation);
            case DIFFERENCE -> difference();
            case AGO -> new Value.Ago(Duration.ofMinutes(random.nextInt(1_000_000)));
            case WHY -> new Value.Fixed(any(REASONS));
            case ASKED -> wanted();
            case INSTEAD -> new Value.Sum(new Money(1 + random.nextInt(300_000), currency()));
            case ROOMS -> new Value.Count(1 + random.nextInt(4), Counted.ROOMS);
            case TERMS -> new Value.Fixed(any(TERMS));
            case QUOTE -> new Value.Quoted(any(QUOTES));
        };
    }

    private Currency currency() {
        return Currency.getInstance(List.of("EUR", "CNY", "JPY", "USD", "GBP").get(random.nextInt(5)));
    }

    private static Counted counted(Relation relation) {
        return switch (relation) {
            case SLEEPS -> Counted.NIGHTS;
            case TRIP_COSTS, TRIP_COSTS_SO_FAR -> Counted.TRAVELLERS;
            case CHANGES -> Counted.CHANGES;
            case CONFIRMED, DISPUTED -> Counted.SOURCES;
            case NEEDS_OUTCOMES -> Counted.OUTCOMES;
            default -> Counted.TRIPS;
        };
    }

    private Value kind(Relation relation) {
        return switch (relation) {
            case EATS, EATS_IN -> new Value.Meal(any(MealKind.values()));
            case TRIP_IS -> new Value.Fixed(any(TRIPS));
            case CONFIRMED, UNCONFIRMED, DISPUTED, NEEDS_CHECK -> new Value.Fixed(any(FACTS));
            case ROOM_IS -> new Value.Name("Twin");
            case GOES -> new Value.Way(any(InCityMode.values()));
            default -> new Value.Ride(any(TransportMode.values()));
        };
    }

    private Value other(Relation relation) {
        if (relation == Relation.CLASHES) {
            return wanted();
        }
        return relation.roles().contains(Role.DIFFERENCE)
                ? new Value.Fixed(any(TRIPS))
                : new Value.Name(NAMES.get(random.nextInt(NAMES.size())));
    }

    private Value difference() {
        Scale scale = any(Scale.values());
        Value by =
                switch (scale) {
                    case COST -> new Value.Sum(new Money(1 + random.nextInt(90_000), currency()));
                    case ON_FOOT, CENTRE -> new Value.Distance(1 + random.nextInt(9_000));
                    case SURENESS -> new Value.Count(1 + random.nextInt(30), Counted.POINTS);
                    case MOMENT, CLOCK -> new Value.Length(Duration.ofMinutes(1 + random.nextInt(600)));
                    case SIGHTS -> new Value.Count(1 + random.nextInt(5), Counted.SIGHTS);
                    case CHANGES -> new Value.Count(1 + random.nextInt(3), Counted.CHANGES);
                };
        return new Value.Difference(scale, random.nextBoolean(), by);
    }

    private Value wanted() {
        return new Value.Wanted(any(WANTS), Optional.empty());
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
