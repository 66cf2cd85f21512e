package com.surefoot.narration.reading;

import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.narration.reading.Point.Budget;
import com.surefoot.narration.reading.Point.CityCount;
import com.surefoot.narration.reading.Point.End;
import com.surefoot.narration.reading.Point.Land;
import com.surefoot.narration.reading.Point.Length;
import com.surefoot.narration.reading.Point.Origin;
import com.surefoot.narration.reading.Point.People;
import com.surefoot.narration.reading.Point.RoundTrip;
import com.surefoot.narration.reading.Point.Start;
import com.surefoot.narration.reading.Point.Towns;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import com.surefoot.travel.Names;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A draft in the words of a brief, as far as it goes: whatever is in it could have been written into a brief by hand. */
public record DraftBrief(Draft draft, CatalogueWords words) {

    private static final Currency USUAL = Currency.getInstance("EUR");
    private static final BigDecimal LARGEST = new BigDecimal("1000000000");

    /** What is to be asked next; empty if all that matters is known. */
    static Optional<Asked> findMissing(Draft draft, CatalogueWords words) {
        return new DraftBrief(draft, words).findMissing();
    }

    private Optional<Asked> findMissing() {
        if (destination().isEmpty()) {
            return Optional.of(draft.find(Land.class).isPresent() ? Asked.CITIES : Asked.DESTINATION);
        }
        if (origin().isEmpty()) {
            return Optional.of(Asked.ORIGIN);
        }
        if (dates().isEmpty()) {
            return Optional.of(missingOfDates());
        }
        return party().isEmpty() ? Optional.of(missingOfParty()) : Optional.empty();
    }

    private Asked missingOfParty() {
        boolean accompanied = draft.find(People.class)
                .filter(people -> people.adults().isEmpty() && people.children().orElse(0) > 0)
                .isPresent();
        return accompanied ? Asked.ADULTS : Asked.PARTY;
    }

    private Asked missingOfDates() {
        if (draft.find(Start.class).isPresent()) {
            return Asked.END;
        }
        boolean hinted = Stream.of(Length.class, End.class, Point.Within.class, Point.Either.class)
                .anyMatch(kind -> draft.find(kind).isPresent());
        return hinted ? Asked.START : Asked.DATES;
    }

    /** All of it. To be called only if nothing is missing. */
    TripBrief brief() {
        return new TripBrief(
                origin().orElseThrow(),
                destination().orElseThrow(),
                roundTrip(),
                dates().orElseThrow(),
                party().orElseThrow(),
                budget(),
                wishes().modes(),
                wishes().inCityModes(),
                wishes().room(),
                wishes().mustSees(),
                wishes().tastes(),
                wishes().pace(),
                Locks.NONE,
                wishes().requirements(),
                wishes().reliability());
    }

    /** All that it asks for besides. */
    DraftWishes wishes() {
        return new DraftWishes(draft);
    }

    public Optional<String> origin() {
        return draft.find(Origin.class).map(Origin::city);
    }

    /** Where to; a country is none before it is known how many of its cities. */
    public Optional<Destination> destination() {
        Optional<Towns> towns = draft.find(Towns.class);
        if (towns.isPresent()) {
            List<String> names = away(towns.get().cities());
            return names.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Destination.Cities(names, towns.get().inOrder()));
        }
        Optional<Land> land = draft.find(Land.class);
        Optional<Integer> count = draft.find(CityCount.class).map(CityCount::count);
        return land.flatMap(there -> count.filter(number -> number <= Destination.MOST_CITIES)
                .map(number -> new Destination.Region(there.name(), number)));
    }

    private List<String> away(List<String> cities) {
        Set<String> seen = new TreeSet<>();
        origin().ifPresent(home -> seen.add(Names.fold(home)));
        return cities.stream()
                .filter(city -> seen.add(Names.fold(city)))
                .limit(Destination.MOST_CITIES)
                .toList();
    }

    public boolean roundTrip() {
        return draft.find(RoundTrip.class).map(RoundTrip::back).orElse(true);
    }

    /** First and last day, if both are known and a trip can be that long. */
    public Optional<DateRange> dates() {
        Optional<Start> start = draft.find(Start.class);
        Optional<End> end = draft.find(End.class);
        Optional<Integer> length = draft.find(Length.class).map(Length::days);
        Optional<DateRange> dates =
                start.flatMap(first -> end.filter(last -> !last.day().isBefore(first.day()))
                        .map(last -> new DateRange(first.day(), last.day()))
                        .or(() -> length.map(
                                days -> new DateRange(first.day(), first.day().plusDays(days - 1L)))));
        if (start.isEmpty()) {
            dates = end.flatMap(
                    last -> length.map(days -> new DateRange(last.day().minusDays(days - 1L), last.day())));
        }
        return dates.filter(range -> range.days() <= TripBrief.LONGEST_DAYS);
    }

    /** How long it is to be, if that is known. */
    public Optional<Integer> length() {
        return dates().map(DateRange::days).or(() -> draft.find(Length.class).map(Length::days));
    }

    /** Who travels, if it is said how many adults and they are not too many. */
    public Optional<Party> party() {
        return draft.find(People.class)
                .filter(people -> people.adults().isPresent())
                .flatMap(people -> {
                    int adults = Math.max(1, people.adults().orElse(1));
                    int children = people.children().orElse(people.ages().size());
                    List<Integer> ages = people.ages().size() == children ? people.ages() : List.of();
                    return adults + children > Party.LARGEST
                            ? Optional.empty()
                            : Optional.of(new Party(adults, children, ages));
                });
    }

    /** What everything may cost everybody. */
    public Optional<Money> budget() {
        return draft.find(Budget.class).flatMap(budget -> {
            int times =
                    switch (budget.per()) {
                        case ALL -> 1;
                        case PERSON -> party().map(Party::size).orElse(1);
                        case DAY -> dates().map(DateRange::days).orElse(1);
                    };
            BigDecimal amount = budget.amount().multiply(BigDecimal.valueOf(times));
            return amount.compareTo(LARGEST) < 0
                    ? Optional.of(Money.rounded(amount, budget.currency().orElseGet(this::currency)))
                            .filter(money -> money.minor() > 0)
                    : Optional.empty();
        });
    }

    /** What is paid with where it leads to, or where it begins. */
    private Currency currency() {
        Stream<String> there = draft.find(Towns.class).stream().flatMap(towns -> towns.cities().stream());
        Stream<String> land = draft.find(Land.class).stream().flatMap(country -> cityNames(country.name()));
        return Stream.of(there, land, origin().stream())
                .flatMap(names -> names)
                .flatMap(name -> words.findCity(name).stream())
                .map(City::currency)
                .findFirst()
                .orElse(USUAL);
    }

    private Stream<String> cityNames(String land) {
        return words.cities().stream().filter(city -> words.isIn(city, land)).map(City::name);
    }
}
