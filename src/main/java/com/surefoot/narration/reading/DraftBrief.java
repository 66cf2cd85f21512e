package com.surefoot.narration.reading;

import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.Reliability;
import com.surefoot.itinerary.RoomWish;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.narration.reading.Point.Allowed;
import com.surefoot.narration.reading.Point.Budget;
import com.surefoot.narration.reading.Point.CityCount;
import com.surefoot.narration.reading.Point.Cuisine;
import com.surefoot.narration.reading.Point.Dislike;
import com.surefoot.narration.reading.Point.End;
import com.surefoot.narration.reading.Point.InCity;
import com.surefoot.narration.reading.Point.Land;
import com.surefoot.narration.reading.Point.Length;
import com.surefoot.narration.reading.Point.Modes;
import com.surefoot.narration.reading.Point.MustSee;
import com.surefoot.narration.reading.Point.NoModes;
import com.surefoot.narration.reading.Point.NotCuisine;
import com.surefoot.narration.reading.Point.NotInCity;
import com.surefoot.narration.reading.Point.NotSight;
import com.surefoot.narration.reading.Point.Origin;
import com.surefoot.narration.reading.Point.People;
import com.surefoot.narration.reading.Point.Room;
import com.surefoot.narration.reading.Point.RoundTrip;
import com.surefoot.narration.reading.Point.Start;
import com.surefoot.narration.reading.Point.Sureness;
import com.surefoot.narration.reading.Point.Taste;
import com.surefoot.narration.reading.Point.Towns;
import com.surefoot.narration.reading.Point.Wanted;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import com.surefoot.travel.Names;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A draft in the words of a brief, as far as it goes: whatever is in it could have been written into a brief by hand. */
public record DraftBrief(Draft draft, CatalogueWords words) {

    private static final Currency USUAL = Currency.getInstance("EUR");
    private static final int MOST_MUST_SEES = 50;
    private static final int MOST_TASTES = 30;
    private static final int MOST_REQUIREMENTS = 90;
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
                modes(),
                inCityModes(),
                room(),
                mustSees(),
                tastes(),
                pace(),
                Locks.NONE,
                requirements(),
                reliability());
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

    public Set<TransportMode> modes() {
        return draft.find(Modes.class).map(Modes::modes).orElse(Set.of());
    }

    public Set<InCityMode> inCityModes() {
        return draft.find(InCity.class).map(InCity::modes).orElse(Set.of());
    }

    public RoomWish room() {
        return draft.find(Room.class)
                .map(room -> new RoomWish(
                        room.type(),
                        room.beds().filter(beds -> beds <= 20),
                        room.rooms().filter(rooms -> rooms <= Party.LARGEST)))
                .orElse(RoomWish.ANY);
    }

    public List<String> mustSees() {
        return draft.list(MustSee.class)
                .map(MustSee::sight)
                .distinct()
                .limit(MOST_MUST_SEES)
                .toList();
    }

    /** Kinds, tags and cuisines alike. */
    public Set<String> tastes() {
        return Stream.concat(
                        draft.list(Taste.class).map(Taste::word),
                        draft.list(Cuisine.class).map(Cuisine::word))
                .limit(MOST_TASTES)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public com.surefoot.itinerary.Pace pace() {
        return draft.find(Point.Pace.class).map(Point.Pace::pace).orElse(com.surefoot.itinerary.Pace.BALANCED);
    }

    public Reliability reliability() {
        return draft.find(Sureness.class).map(Sureness::reliability).orElse(Reliability.USUAL);
    }

    /** All else that is asked, one demand for what is refused of a sort. */
    public List<Requirement> requirements() {
        List<Demand> demands = new ArrayList<>();
        none(NoModes.class, NoModes::modes)
                .ifPresent(modes -> demands.add(new RideDemand.Modes(RideDemand.Direction.EVERY, modes)));
        none(NotInCity.class, NotInCity::modes).ifPresent(modes -> demands.add(new InCityDemand.Modes(modes)));
        none(NotSight.class, not -> Set.of(not.sight())).ifPresent(names -> demands.add(new SightDemand.Sights(names)));
        none(Dislike.class, Dislike::kinds).ifPresent(kinds -> demands.add(new SightDemand.Kinds(kinds)));
        none(NotCuisine.class, not -> Set.of(not.word()))
                .ifPresent(cuisines -> demands.add(new MealDemand.Cuisines(cuisines)));
        union(Allowed.class, Allowed::rules).ifPresent(rules -> demands.add(new LodgingDemand.Allows(rules)));
        List<Requirement> all = new ArrayList<>();
        demands.forEach(demand -> all.add(Requirement.must(demand, "")));
        draft.wanted().map(Wanted::requirement).limit(MOST_REQUIREMENTS).forEach(all::add);
        return numbered(all);
    }

    /** Each pointer says where it stands. */
    static List<Requirement> numbered(List<Requirement> all) {
        List<Requirement> numbered = new ArrayList<>();
        for (Requirement each : all) {
            numbered.add(new Requirement(each.demand(), each.strength(), "/requirements/" + numbered.size()));
        }
        return numbered;
    }

    private <P extends Point, T> Optional<Choice<T>> none(Class<P> kind, Function<P, Set<T>> values) {
        return union(kind, values).map(Choice::none);
    }

    private <P extends Point, T> Optional<Set<T>> union(Class<P> kind, Function<P, Set<T>> values) {
        Set<T> all = draft.list(kind)
                .flatMap(point -> values.apply(point).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Optional.of(all).filter(some -> !some.isEmpty());
    }
}
