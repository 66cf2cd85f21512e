package com.surefoot.narration.reading;

import com.surefoot.narration.grounding.HandWritten;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Rendering;
import com.surefoot.narration.grounding.Value;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows back what was understood, in the traveller's language. */
public final class Chips {

    private static final Map<Language, Chips> ALL = all();
    private static final String SLOT = "{}";
    private static final String REQUIREMENTS = "/requirements";

    private final Map<String, String> texts = new HashMap<>();
    private final Rendering rendering;
    private final WordNames names;

    private Chips(Language language) {
        this.rendering = new Rendering(language, language.locale());
        this.names = new WordNames(language);
        HandWritten.lines("/narration/reading/chips-%s.txt".formatted(language.code()))
                .forEach(line -> texts.put(
                        line.substring(0, line.indexOf(": ")),
                        line.substring(line.indexOf(": ") + 2).strip()));
    }

    private static Map<Language, Chips> all() {
        Map<Language, Chips> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new Chips(language));
        }
        return all;
    }

    public static Chips of(Language language) {
        return Objects.requireNonNull(ALL.get(language), "language");
    }

    /**
     * What a point is shown as.
     *
     * @param said the words it was made out from, shown where nothing better can be
     */
    public Chip of(Point point, String said) {
        return place(point)
                .or(() -> days(point))
                .or(() -> party(point))
                .or(() -> ways(point))
                .or(() -> stay(point))
                .or(() -> liking(point))
                .orElseGet(() -> point instanceof Point.Wanted wanted
                        ? new Chip(
                                REQUIREMENTS,
                                new DemandChips(this).of(wanted.requirement().demand(), said))
                        : new Chip("", said));
    }

    private Optional<Chip> place(Point point) {
        if (point instanceof Point.Origin origin) {
            return chip("/origin", "origin", origin.city());
        }
        if (point instanceof Point.Towns towns) {
            return chip("/destination", "town", String.join(", ", towns.cities()));
        }
        if (point instanceof Point.AlsoTown town) {
            return chip("/destination", "town", town.city());
        }
        if (point instanceof Point.NotTown town) {
            return chip("/destination", "nottown", town.city());
        }
        if (point instanceof Point.Land land) {
            return chip("/destination", "land", land.name());
        }
        if (point instanceof Point.RoundTrip trip) {
            return chip("/roundTrip", "back." + trip.back());
        }
        return point instanceof Point.CityCount count
                ? chip("/destination/cities", "cities", String.valueOf(count.count()))
                : Optional.empty();
    }

    private Optional<Chip> days(Point point) {
        if (point instanceof Point.Start start) {
            return chip("/dates/from", "start", day(start.day()));
        }
        if (point instanceof Point.End end) {
            return chip("/dates/to", "end", day(end.day()));
        }
        if (point instanceof Point.Length length) {
            return chip("/dates", length.days() == 1 ? "day" : "days", String.valueOf(length.days()));
        }
        if (point instanceof Point.Within within) {
            return chip(
                    "/dates",
                    "within",
                    day(within.days().first()),
                    day(within.days().last()));
        }
        return point instanceof Point.Either either
                ? chip("/dates/from", "either", day(either.one()), day(either.other()))
                : Optional.empty();
    }

    private Optional<Chip> party(Point point) {
        if (point instanceof Point.People people) {
            String text = Stream.of(
                            people.adults().map(count -> text(count == 1 ? "adult" : "adults", String.valueOf(count))),
                            people.children()
                                    .map(count -> text(count == 1 ? "child" : "children", String.valueOf(count))),
                            Optional.of(people.ages())
                                    .filter(ages -> !ages.isEmpty())
                                    .map(ages -> text("ages", listed(ages))))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", "));
            return Optional.of(new Chip("/party", text));
        }
        if (point instanceof Point.Budget budget) {
            return chip("/budget", "budget." + budget.per(), amount(budget));
        }
        return point instanceof Point.NoBudget ? chip("/budget", "nobudget") : Optional.empty();
    }

    private String amount(Point.Budget budget) {
        BigDecimal plain = budget.amount().stripTrailingZeros();
        return budget.currency()
                .map(currency -> money(Money.rounded(budget.amount(), currency)))
                .orElse(plain.toPlainString());
    }

    private Optional<Chip> ways(Point point) {
        if (point instanceof Point.Modes modes) {
            return chip("/transportModes", "modes", rides(modes.modes()));
        }
        if (point instanceof Point.NoModes modes) {
            return chip(REQUIREMENTS, "nomodes", rides(modes.modes()));
        }
        if (point instanceof Point.InCity modes) {
            return chip("/inCityModes", "incity", ways(modes.modes()));
        }
        return point instanceof Point.NotInCity modes
                ? chip(REQUIREMENTS, "notincity", ways(modes.modes()))
                : Optional.empty();
    }

    private Optional<Chip> stay(Point point) {
        if (point instanceof Point.Room room) {
            String text = Stream.of(
                            room.type().map(type -> text("room", names.of("ROOM", type))),
                            room.beds().map(beds -> text("beds", String.valueOf(beds))),
                            room.rooms().map(rooms -> text("rooms", String.valueOf(rooms))))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", "));
            return Optional.of(new Chip("/room", text));
        }
        if (point instanceof Point.Pace pace) {
            return chip("/pace", "pace." + pace.pace());
        }
        if (point instanceof Point.Sureness sureness) {
            return sureness.reliability()
                    .target()
                    .flatMap(target -> chip("/reliability", "sure", rendering.of(new Value.Chance(target / 100.0))));
        }
        return point instanceof Point.Allowed allowed
                ? chip(REQUIREMENTS, "allowed", names.all("RULE", allowed.rules()))
                : Optional.empty();
    }

    private Optional<Chip> liking(Point point) {
        if (point instanceof Point.MustSee must) {
            return chip("/mustSee", "mustsee", must.sight());
        }
        if (point instanceof Point.NotSight not) {
            return chip(REQUIREMENTS, "notsight", not.sight());
        }
        if (point instanceof Point.Taste taste) {
            return chip("/tastes", "taste", names.liked(taste.word()));
        }
        if (point instanceof Point.Dislike not) {
            return chip(
                    REQUIREMENTS,
                    "dislike",
                    not.kinds().stream().map(names::liked).collect(Collectors.joining(", ")));
        }
        if (point instanceof Point.Cuisine cuisine) {
            return chip("/tastes", "cuisine", names.of("CUISINE", cuisine.word()));
        }
        return point instanceof Point.NotCuisine not
                ? chip(REQUIREMENTS, "notcuisine", names.of("CUISINE", not.word()))
                : Optional.empty();
    }

    private Optional<Chip> chip(String pointer, String key, String... values) {
        return Optional.of(new Chip(pointer, text(key, values)));
    }

    String text(String key, String... values) {
        String text = Objects.requireNonNull(texts.get(key), key);
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (String value : values) {
            int slot = text.indexOf(SLOT, from);
            filled.append(text, from, slot).append(value);
            from = slot + SLOT.length();
        }
        return filled.append(text.substring(from)).toString();
    }

    WordNames names() {
        return names;
    }

    String day(LocalDate day) {
        return rendering.of(new Value.Day(day));
    }

    String money(Money money) {
        return rendering.of(new Value.Sum(money));
    }

    String value(Value value) {
        return rendering.of(value);
    }

    private String rides(Collection<TransportMode> modes) {
        return modes.stream().map(mode -> rendering.of(new Value.Ride(mode))).collect(Collectors.joining(", "));
    }

    private String ways(Collection<InCityMode> modes) {
        return modes.stream().map(mode -> rendering.of(new Value.Way(mode))).collect(Collectors.joining(", "));
    }

    static String listed(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
