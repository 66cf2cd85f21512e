package com.surefoot.wire;

import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.Reliability;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Choice.Quantifier;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.narration.reading.Draft;
import com.surefoot.narration.reading.Point;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads drafts that came back from who leads a conversation, and trusts them no more than anything else that comes in. */
final class DraftReader {

    private static final int MOST_DAYS = 366;
    private static final int MOST_WORDS = 60;
    private static final BigDecimal LARGEST = new BigDecimal("1000000000");
    private static final List<String> FIELDS = List.of(
            "origin",
            "cities",
            "inOrder",
            "region",
            "cityCount",
            "roundTrip",
            "from",
            "to",
            "days",
            "within",
            "either",
            "party",
            "budget",
            "transportModes",
            "inCityModes",
            "room",
            "mustSee",
            "tastes",
            "cuisines",
            "pace",
            "requirements",
            "reliability");

    private final List<Point> points = new ArrayList<>();

    private DraftReader() {}

    /** The draft, without whatever of it was noted as a fault. */
    static Draft read(Element element) {
        Element root = element.object(FIELDS);
        DraftReader reader = new DraftReader();
        reader.places(root);
        reader.days(root);
        reader.people(root.child("party").object("adults", "children", "childrenAges"));
        reader.budget(root.child("budget").object("amount", "currency", "per"));
        reader.wishes(root);
        RequirementReader.read(root.child("requirements")).forEach(reader::requirement);
        Draft draft = Draft.EMPTY;
        for (Point point : reader.points) {
            draft = draft.with(point);
        }
        return draft;
    }

    private void add(Optional<? extends Point> point) {
        point.ifPresent(points::add);
    }

    private void places(Element root) {
        add(root.child("origin").text().map(Point.Origin::new));
        List<String> cities = texts(root.child("cities"), Destination.MOST_CITIES);
        if (!cities.isEmpty()) {
            points.add(new Point.Towns(cities, root.child("inOrder").flag().orElse(false)));
        }
        add(root.child("region").text().map(Point.Land::new));
        add(root.child("cityCount").integer(1, Destination.MOST_CITIES).map(Point.CityCount::new));
        add(root.child("roundTrip").flag().map(Point.RoundTrip::new));
    }

    private void days(Element root) {
        add(DraftDocument.range(root.child("within")).map(Point.Within::new));
        List<java.time.LocalDate> either = root.child("either").items(2).stream()
                .flatMap(item -> item.date().stream())
                .toList();
        if (either.size() == 2) {
            points.add(new Point.Either(either.get(0), either.get(1)));
        }
        add(root.child("from").date().map(Point.Start::new));
        add(root.child("days").integer(1, MOST_DAYS).map(Point.Length::new));
        add(root.child("to").date().map(Point.End::new));
    }

    private void people(Element party) {
        if (!party.isAbsent()) {
            points.add(new Point.People(
                    party.child("adults").integer(0, Party.LARGEST),
                    party.child("children").integer(0, Party.LARGEST),
                    party.child("childrenAges").items(Party.LARGEST).stream()
                            .flatMap(item -> item.integer(0, Party.OLDEST_CHILD).stream())
                            .toList()));
        }
    }

    private void budget(Element budget) {
        if (budget.isAbsent()) {
            return;
        }
        Optional<Currency> currency = budget.child("currency")
                .text(3)
                .flatMap(code -> Currency.getAvailableCurrencies().stream()
                        .filter(known -> known.getCurrencyCode().equals(code))
                        .findFirst());
        Point.Per per = budget.child("per").choice(Point.Per.values()).orElse(Point.Per.ALL);
        Element amount = budget.child("amount").required();
        add(amount.decimal().flatMap(text -> amount(text, amount)).map(sum -> new Point.Budget(sum, currency, per)));
    }

    private static Optional<BigDecimal> amount(String text, Element element) {
        if (text.matches("[0-9]{1,12}(\\.[0-9]{1,6})?")) {
            BigDecimal amount = new BigDecimal(text);
            if (amount.signum() > 0 && amount.compareTo(LARGEST) < 0) {
                return Optional.of(amount);
            }
        }
        element.impossible("It is no budget.", "Maybe write it like \"1200.00\"?");
        return Optional.empty();
    }

    private void wishes(Element root) {
        Set<TransportMode> modes = choices(root.child("transportModes"), TransportMode.values());
        Set<InCityMode> inCity = choices(root.child("inCityModes"), InCityMode.values());
        if (!modes.isEmpty()) {
            points.add(new Point.Modes(modes));
        }
        if (!inCity.isEmpty()) {
            points.add(new Point.InCity(inCity));
        }
        Element room = root.child("room").object("type", "beds", "rooms");
        if (!room.isAbsent()) {
            points.add(new Point.Room(
                    room.child("type").text(),
                    room.child("beds").integer(1, 20),
                    room.child("rooms").integer(1, Party.LARGEST)));
        }
        texts(root.child("mustSee"), MOST_WORDS).forEach(name -> points.add(new Point.MustSee(name)));
        texts(root.child("tastes"), MOST_WORDS).forEach(word -> points.add(new Point.Taste(word)));
        texts(root.child("cuisines"), MOST_WORDS).forEach(word -> points.add(new Point.Cuisine(word)));
        add(root.child("pace").choice(com.surefoot.itinerary.Pace.values()).map(Point.Pace::new));
        Reliability reliability = ReliabilityReader.read(root.child("reliability"));
        if (!reliability.equals(Reliability.USUAL)) {
            points.add(new Point.Sureness(reliability));
        }
    }

    private static <E extends Enum<E>> Set<E> choices(Element element, E[] values) {
        Set<E> chosen = new LinkedHashSet<>();
        element.items(values.length).forEach(item -> item.choice(values).ifPresent(chosen::add));
        return chosen;
    }

    private static List<String> texts(Element element, int most) {
        return element.items(most).stream()
                .flatMap(item -> item.text().stream())
                .toList();
    }

    /** What has a point of its own becomes one again, so that it can be taken back. */
    private void requirement(Requirement requirement) {
        Demand demand = requirement.demand();
        List<? extends Point> own = requirement.isMust() ? own(demand).toList() : List.of();
        if (own.isEmpty()) {
            points.add(new Point.Wanted(requirement));
        } else {
            points.addAll(own);
        }
    }

    private static Stream<? extends Point> own(Demand demand) {
        if (demand instanceof RideDemand.Modes ride && ride.direction() == RideDemand.Direction.EVERY) {
            return none(ride.modes(), mode -> new Point.NoModes(Set.of(mode)));
        }
        if (demand instanceof InCityDemand.Modes ways) {
            return none(ways.modes(), mode -> new Point.NotInCity(Set.of(mode)));
        }
        if (demand instanceof SightDemand.Sights sights) {
            return none(sights.names(), Point.NotSight::new);
        }
        if (demand instanceof SightDemand.Kinds kinds) {
            return none(kinds.kinds(), kind -> new Point.Dislike(Set.of(kind)));
        }
        if (demand instanceof MealDemand.Cuisines cuisines) {
            return none(cuisines.cuisines(), Point.NotCuisine::new);
        }
        return demand instanceof LodgingDemand.Allows allows
                ? Stream.of(new Point.Allowed(allows.rules()))
                : Stream.empty();
    }

    private static <T> Stream<Point> none(Choice<T> choice, Function<T, Point> point) {
        return choice.quantifier() == Quantifier.NONE ? choice.of().stream().map(point) : Stream.empty();
    }
}
