package com.surefoot.narration.grounding;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.MealKind;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a slot of a sentence takes: a value of a fact, which only Surefoot puts into words. */
public sealed interface Value {

    /** A name, as its source has it, but for what cannot be seen, which could turn a text around or break its line. */
    record Name(String text) implements Value {

        private static final int LONGEST = 120;

        public Name {
            String seen = text.replaceAll("[\\p{C}\\s]+", " ").strip();
            if (seen.isEmpty()) {
                throw new IllegalArgumentException("A name without letters. Maybe its source has none?");
            }
            text = seen.codePointCount(0, seen.length()) > LONGEST
                    ? seen.substring(0, seen.offsetByCodePoints(0, LONGEST)) + "\u2026"
                    : seen;
        }

        /** Empty where nothing of it can be seen. */
        public static Optional<Name> find(String text) {
            return text.replaceAll("[\\p{C}\\s]+", "").isEmpty() ? Optional.empty() : Optional.of(new Name(text));
        }
    }

    /** A day of the calendar. */
    record Day(LocalDate date) implements Value {
        public Day {
            requireNonNull(date, "date");
        }
    }

    /** A time of the day, to the minute, by the clock of the place. */
    record Clock(LocalTime time) implements Value {
        public Clock {
            requireNonNull(time, "time");
        }
    }

    /** An amount of money. */
    record Sum(Money money) implements Value {
        public Sum {
            requireNonNull(money, "money");
        }
    }

    /** How long something takes, to the minute. */
    record Length(Duration time) implements Value {
        public Length {
            if (time.isNegative()) {
                throw new IllegalArgumentException("Something takes %s. Maybe its ends are swapped?".formatted(time));
            }
        }
    }

    /** How far something is. */
    record Distance(int metres) implements Value {
        public Distance {
            if (metres < 0) {
                throw new IllegalArgumentException(
                        "Something is %d metres away. Maybe its sign is wrong?".formatted(metres));
            }
        }
    }

    /** How many there are of what the role says. */
    record Count(int number, Counted of) implements Value {
        public Count {
            requireNonNull(of, "of");
            if (number < 0) {
                throw new IllegalArgumentException(
                        "There are %d of something. Maybe its sign is wrong?".formatted(number));
            }
        }
    }

    /** What is counted. */
    enum Counted {
        NIGHTS,
        TRIPS,
        TRAVELLERS,
        SIGHTS,
        ROOMS,
        SOURCES,
        CHANGES,
        OUTCOMES,
        /** Of percent. */
        POINTS,
        DAYS,
        MONTHS,
        YEARS
    }

    /** A probability, from 0 to 1. It is said in full percent, rounded down. */
    record Chance(double probability) implements Value {
        public Chance {
            if (!(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException(
                        "%s is no probability. Maybe it is in percent?".formatted(probability));
            }
        }
    }

    /** What goes from city to city. */
    record Ride(TransportMode mode) implements Value {
        public Ride {
            requireNonNull(mode, "mode");
        }
    }

    /** How one gets around. */
    record Way(InCityMode mode) implements Value {
        public Way {
            requireNonNull(mode, "mode");
        }
    }

    /** Which meal it is. */
    record Meal(MealKind kind) implements Value {
        public Meal {
            requireNonNull(kind, "kind");
        }
    }

    /** What is said in fixed words. */
    record Fixed(Phrase phrase) implements Value {
        public Fixed {
            requireNonNull(phrase, "phrase");
        }
    }

    /**
     * By how much one thing differs from another.
     *
     * @param more whether it has more of that than the other
     * @param by how much; never nothing
     */
    record Difference(Scale of, boolean more, Value by) implements Value {
        public Difference {
            requireNonNull(of, "of");
            requireNonNull(by, "by");
        }
    }

    /** How long ago something was, said in a unit that suits it and rounded up: nothing is said to be fresher than it is. */
    record Ago(Duration time) implements Value {
        public Ago {
            if (time.isNegative()) {
                throw new IllegalArgumentException(
                        "Something was %s ago. Maybe the times are swapped?".formatted(time));
            }
        }
    }

    /** Something that was asked for, and how much of it or which, where that is known. */
    record Wanted(Phrase phrase, Optional<Value> what) implements Value {
        public Wanted {
            requireNonNull(phrase, "phrase");
            requireNonNull(what, "what");
        }
    }

    /** Several of a kind; at least one. */
    record Several(List<Value> values) implements Value {
        public Several {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("Several of nothing. Maybe leave it out?");
            }
        }
    }

    /**
     * What a source says, word for word.
     *
     * @param quotes the same in its languages, the one it likes best first; at least one
     * @param unquotable languages in which it says the same in words that may not be quoted
     */
    record Quoted(List<Quote> quotes, Set<Language> unquotable) implements Value {
        public Quoted {
            quotes = List.copyOf(quotes);
            unquotable = Set.copyOf(unquotable);
            if (quotes.isEmpty()) {
                throw new IllegalArgumentException("A source that says nothing. Maybe leave it out?");
            }
        }

        public Quoted(Quote quote) {
            this(List.of(quote), Set.of());
        }

        /** Whether who reads that language is quoted anything; nobody is in a foreign one where there is a sentence in their own. */
        public boolean isFor(Language language) {
            return !unquotable.contains(language);
        }

        /** In that language, if the source speaks it; nothing is translated. */
        public Quote in(Language language) {
            return quotes.stream()
                    .filter(quote -> quote.language() == language)
                    .findFirst()
                    .orElse(quotes.get(0));
        }
    }
}
