package com.surefoot.narration.grounding;

import com.surefoot.itinerary.MealKind;
import com.surefoot.narration.grounding.Sentence.FactRef;
import com.surefoot.narration.grounding.Value.Chance;
import com.surefoot.narration.grounding.Value.Clock;
import com.surefoot.narration.grounding.Value.Count;
import com.surefoot.narration.grounding.Value.Counted;
import com.surefoot.narration.grounding.Value.Day;
import com.surefoot.narration.grounding.Value.Distance;
import com.surefoot.narration.grounding.Value.Length;
import com.surefoot.narration.grounding.Value.Name;
import com.surefoot.narration.grounding.Value.Sum;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A weekend in Vienna, and sentences about it. */
final class Told {

    static final LocalDate FRIDAY = LocalDate.of(2027, 6, 4);

    static final Claims TRIP = new Claims(List.of(
            claim(Relation.LEAVES, "train", ride(Role.START, LocalTime.of(7, 20))),
            claim(Relation.ARRIVES, "train", ride(Role.END, LocalTime.of(19, 5))),
            claim(
                    Relation.SLEEPS,
                    "graben",
                    Map.of(
                            Role.NAME, new Name("Hotel am Graben"),
                            Role.TO, new Name("Vienna"),
                            Role.DAY, new Day(FRIDAY),
                            Role.COUNT, new Count(2, Counted.NIGHTS))),
            claim(
                    Relation.COSTS,
                    "graben",
                    Map.of(Role.NAME, new Name("Hotel am Graben"), Role.PRICE, new Sum(euros(220_00)))),
            claim(
                    Relation.SEES,
                    "albertina",
                    Map.of(
                            Role.NAME, new Name("Albertina"),
                            Role.DAY, new Day(FRIDAY.plusDays(1)),
                            Role.START, new Clock(LocalTime.of(10, 0)),
                            Role.END, new Clock(LocalTime.of(12, 30)),
                            Role.DURATION, new Length(Duration.ofMinutes(150)))),
            claim(
                    Relation.EATS,
                    "figl",
                    Map.of(
                            Role.NAME, new Name("Figlmüller"),
                            Role.KIND, new Value.Meal(MealKind.LUNCH),
                            Role.DAY, new Day(FRIDAY.plusDays(1)),
                            Role.START, new Clock(LocalTime.of(12, 45)),
                            Role.END, new Clock(LocalTime.of(13, 45)))),
            claim(
                    Relation.GOES,
                    "to-figl",
                    Map.of(
                            Role.TO, new Name("Figlmüller"),
                            Role.FROM, new Name("Albertina"),
                            Role.KIND, new Value.Way(InCityMode.WALK),
                            Role.START, new Clock(LocalTime.of(12, 30)),
                            Role.DURATION, new Length(Duration.ofMinutes(11)),
                            Role.DISTANCE, new Distance(850))),
            new Claim(
                    Relation.IS_SURE,
                    "albertina",
                    Map.of(Role.NAME, new Name("Albertina"), Role.CHANCE, new Chance(0.978)),
                    0.978),
            claim(
                    Relation.TRIP_COSTS,
                    "trip",
                    Map.of(Role.PRICE, new Sum(euros(838_29)), Role.COUNT, new Count(2, Counted.TRAVELLERS))),
            claim(
                    Relation.TRIP_COSTS_LEAST,
                    "trip",
                    Map.of(Role.COUNT, new Count(3, Counted.TRIPS), Role.PRICE, new Sum(euros(838_29)))),
            new Claim(Relation.SEES, "prater", Map.of(Role.NAME, new Name("Prater")), 0.6),
            new Claim(
                    Relation.LEFT_OUT,
                    "naschmarkt",
                    Map.of(Role.NAME, new Name("Naschmarkt"), Role.CHANCE, new Chance(0.4)),
                    1)));

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");

    private Told() {}

    /** The train, by what its time is to the claim. */
    private static Map<Role, Value> ride(Role role, LocalTime time) {
        return Map.of(
                Role.KIND,
                new Value.Ride(TransportMode.TRAIN),
                Role.NAME,
                new Name("ES 249"),
                Role.FROM,
                new Name("Paris Est"),
                Role.TO,
                new Name("Wien Hbf"),
                Role.DAY,
                new Day(FRIDAY),
                role,
                new Clock(time));
    }

    private static Claim claim(Relation relation, String subject, Map<Role, Value> values) {
        return new Claim(relation, subject, values, 0.95);
    }

    private static Money euros(long cents) {
        return new Money(cents, Currency.getInstance("EUR"));
    }

    /** A sentence whose slots are named by the roles of the facts they take. */
    static Sentence sentence(Language language, Relation relation, String subject, String template) {
        Map<String, FactRef> slots = new HashMap<>();
        Matcher slot = SLOT.matcher(template);
        while (slot.find()) {
            for (Role role : Role.values()) {
                if (role.slot().equals(slot.group(1))) {
                    slots.put(role.slot(), new FactRef(subject, role));
                }
            }
        }
        return new Sentence(language, relation, subject, template, slots);
    }
}
