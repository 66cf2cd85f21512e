package com.surefoot.narration.reading;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.Reliability;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.lodging.HouseRule;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One thing a traveller says of a trip. Names are the catalogue's where it knows them: a city's English name, a sight's
 * name, a kind, a tag or a cuisine.
 */
public sealed interface Point {

    /** Where it begins. */
    record Origin(String city) implements Point {
        public Origin {
            requireNonNull(city, "city");
        }
    }

    /** Cities it leads to, in this order or in any. */
    record Towns(List<String> cities, boolean inOrder) implements Point {
        public Towns {
            cities = List.copyOf(cities);
        }
    }

    /** One more city it leads to. */
    record AlsoTown(String city) implements Point {
        public AlsoTown {
            requireNonNull(city, "city");
        }
    }

    /** A city it does not lead to after all. */
    record NotTown(String city) implements Point {
        public NotTown {
            requireNonNull(city, "city");
        }
    }

    /** A country or a part of one that it leads to. */
    record Land(String name) implements Point {
        public Land {
            requireNonNull(name, "name");
        }
    }

    /** How many cities of it. */
    record CityCount(int count) implements Point {
        public CityCount {
            requirePositive(count, "cities");
        }
    }

    /** The day of departure. */
    record Start(LocalDate day) implements Point {
        public Start {
            requireNonNull(day, "day");
        }
    }

    /** The day of return. */
    record End(LocalDate day) implements Point {
        public End {
            requireNonNull(day, "day");
        }
    }

    /** How long, in days. */
    record Length(int days) implements Point {
        public Length {
            requirePositive(days, "days");
        }
    }

    /** Only the month, the season or the like is known. */
    record Within(DateRange days) implements Point {
        public Within {
            requireNonNull(days, "days");
        }
    }

    /** A day that is written so that it can be either. */
    record Either(LocalDate one, LocalDate other) implements Point {
        public Either {
            requireNonNull(one, "one");
            requireNonNull(other, "other");
        }
    }

    /** Who travels, as far as is said. */
    record People(Optional<Integer> adults, Optional<Integer> children, List<Integer> ages) implements Point {
        public People {
            adults.ifPresent(count -> requireNotNegative(count, "adults"));
            children.ifPresent(count -> requireNotNegative(count, "children"));
            ages = List.copyOf(ages);
        }
    }

    /** For whom or what a sum is meant. */
    enum Per {
        ALL,
        PERSON,
        DAY
    }

    /** What it may cost; in the destination's currency where none is said. */
    record Budget(BigDecimal amount, Optional<Currency> currency, Per per) implements Point {
        public Budget {
            requireNonNull(currency, "currency");
            requireNonNull(per, "per");
            if (amount.signum() <= 0) {
                throw new IllegalArgumentException(
                        "A budget of %s buys nothing. Maybe it is no budget?".formatted(amount.toPlainString()));
            }
        }
    }

    /** Money does not matter. */
    record NoBudget() implements Point {}

    /** How to travel between cities. */
    record Modes(Set<TransportMode> modes) implements Point {
        public Modes {
            modes = Collections.unmodifiableSet(new TreeSet<>(modes));
        }
    }

    /** How not to travel between cities. */
    record NoModes(Set<TransportMode> modes) implements Point {
        public NoModes {
            modes = Collections.unmodifiableSet(new TreeSet<>(modes));
        }
    }

    /** How to get around in a city. */
    record InCity(Set<InCityMode> modes) implements Point {
        public InCity {
            modes = Collections.unmodifiableSet(new TreeSet<>(modes));
        }
    }

    /** How not to get around in a city. */
    record NotInCity(Set<InCityMode> modes) implements Point {
        public NotInCity {
            modes = Collections.unmodifiableSet(new TreeSet<>(modes));
        }
    }

    /** The room: its type, its beds or how many, whichever is said. */
    record Room(Optional<String> type, Optional<Integer> beds, Optional<Integer> rooms) implements Point {
        public Room {
            requireNonNull(type, "type");
            beds.ifPresent(count -> requirePositive(count, "beds"));
            rooms.ifPresent(count -> requirePositive(count, "rooms"));
        }
    }

    /** A sight that has to be seen. */
    record MustSee(String sight) implements Point {
        public MustSee {
            requireNonNull(sight, "sight");
        }
    }

    /** A sight that is not wanted. */
    record NotSight(String sight) implements Point {
        public NotSight {
            requireNonNull(sight, "sight");
        }
    }

    /** A kind of sights or a tag that is liked. */
    record Taste(String word) implements Point {
        public Taste {
            requireNonNull(word, "word");
        }
    }

    /** Kinds of sights or tags, all for one thing that is not wanted. */
    record Dislike(Set<String> kinds) implements Point {
        public Dislike {
            kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        }
    }

    /** Food that is liked. */
    record Cuisine(String word) implements Point {
        public Cuisine {
            requireNonNull(word, "word");
        }
    }

    /** Food that is not wanted. */
    record NotCuisine(String word) implements Point {
        public NotCuisine {
            requireNonNull(word, "word");
        }
    }

    /** How full the days are. */
    record Pace(com.surefoot.itinerary.Pace pace) implements Point {
        public Pace {
            requireNonNull(pace, "pace");
        }
    }

    /** What the house has to allow. */
    record Allowed(Set<HouseRule> rules) implements Point {
        public Allowed {
            rules = Collections.unmodifiableSet(new TreeSet<>(rules));
        }
    }

    /** Whether it comes back to where it began. */
    record RoundTrip(boolean back) implements Point {}

    /** How sure it has to be. */
    record Sureness(Reliability reliability) implements Point {
        public Sureness {
            requireNonNull(reliability, "reliability");
        }
    }

    /** Anything else that can be asked for. Its pointer does not matter here. */
    record Wanted(Requirement requirement) implements Point {
        public Wanted {
            requireNonNull(requirement, "requirement");
        }
    }

    private static void requirePositive(int count, String what) {
        if (count < 1) {
            throw new IllegalArgumentException("%d %s are none. Maybe leave it out?".formatted(count, what));
        }
    }

    private static void requireNotNegative(int count, String what) {
        if (count < 0) {
            throw new IllegalArgumentException("%d %s cannot travel. Maybe drop the sign?".formatted(count, what));
        }
    }
}
