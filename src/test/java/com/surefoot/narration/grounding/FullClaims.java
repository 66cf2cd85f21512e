package com.surefoot.narration.grounding;

import com.surefoot.itinerary.MealKind;
import com.surefoot.narration.grounding.Value.Counted;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be said at the most, for tests of what may be said. */
public final class FullClaims {

    /** What all of them are about. */
    public static final String SUBJECT = "it";

    private FullClaims() {}

    /** One claim of each relation, with all that it can speak of. */
    public static Claims all() {
        return new Claims(Stream.of(Relation.values()).map(FullClaims::of).toList());
    }

    /** All that can be said of one relation. */
    public static Claim of(Relation relation) {
        return new Claim(
                relation,
                SUBJECT,
                relation.roles().stream().collect(Collectors.toMap(Function.identity(), role -> value(relation, role))),
                1);
    }

    private static Value value(Relation relation, Role role) {
        return switch (role) {
            case NAME -> new Value.Name("Albertina");
            case FROM -> new Value.Name("Paris Est");
            case TO -> new Value.Name("Wien Hbf");
            case DAY -> new Value.Day(LocalDate.of(2027, 6, 4));
            case START -> new Value.Clock(LocalTime.of(9, 5));
            case END -> new Value.Clock(LocalTime.of(10, 45));
            case DURATION -> new Value.Length(Duration.ofMinutes(100));
            case DISTANCE -> new Value.Distance(1_240);
            case PRICE -> new Value.Sum(new Money(838_29, Currency.getInstance("EUR")));
            case COUNT -> new Value.Count(3, counted(relation));
            case CHANCE -> new Value.Chance(0.5);
            case NEEDED -> new Value.Chance(0.9);
            case KIND -> kind(relation);
            case OTHER -> other(relation);
            case DIFFERENCE -> new Value.Difference(Scale.MOMENT, true, new Value.Length(Duration.ofHours(2)));
            case AGO -> new Value.Ago(Duration.ofDays(200));
            case WHY -> new Value.Fixed(Phrase.NOTHING_KNOWN);
            case ASKED -> new Value.Wanted(Phrase.ASKED_DATES, Optional.empty());
            case INSTEAD -> new Value.Wanted(Phrase.ASKED_BUDGET, Optional.of(new Value.Count(2, Counted.ROOMS)));
            case ROOMS -> new Value.Count(1, Counted.ROOMS);
            case TERMS -> new Value.Fixed(Phrase.WITH_BREAKFAST);
            case QUOTE -> new Value.Quoted(new Quote("A bust of the queen in the hall.", Language.ENGLISH));
        };
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

    private static Value other(Relation relation) {
        return relation.roles().contains(Role.DIFFERENCE)
                ? new Value.Fixed(Phrase.THRIFTY_TRIP)
                : new Value.Name("Oberes Belvedere");
    }

    private static Value kind(Relation relation) {
        return switch (relation) {
            case TRIP_IS -> new Value.Fixed(Phrase.FULL_TRIP);
            case CONFIRMED, UNCONFIRMED, DISPUTED, NEEDS_CHECK -> new Value.Fixed(Phrase.HOURS);
            case ROOM_IS -> new Value.Name("Twin");
            case EATS, EATS_IN -> new Value.Meal(MealKind.LUNCH);
            case GOES -> new Value.Way(InCityMode.METRO);
            default -> new Value.Ride(TransportMode.TRAIN);
        };
    }
}
