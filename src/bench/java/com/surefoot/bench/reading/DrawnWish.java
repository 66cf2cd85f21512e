package com.surefoot.bench.reading;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Priced;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.RideDemand.Direction;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Draws one thing that a traveller may ask for, and a way to say it. */
final class DrawnWish {

    private static final Currency CNY = Currency.getInstance("CNY");
    private static final Duration LONGEST = Duration.ofHours(24);
    /** To do without a mode is a strong wish: where there is no other way, the trip is worth more. */
    private static final int AVOIDED = 9;

    /** What is said and what it asks for. */
    record Said(String words, List<Requirement> asked) {}

    private final Phrases phrases;
    private final Random random;
    private final String origin;
    private final String target;
    private final CityWords words;
    private String text = "";

    DrawnWish(Phrases phrases, Random random, String origin, String target, CityWords words) {
        this.phrases = phrases;
        this.random = random;
        this.origin = origin;
        this.target = target;
        this.words = words;
    }

    /** One of a sort: a head of the phrases. */
    Said draw(String sort) {
        text = phrases.draw(sort, random).replace("{o}", origin).replace("{d}", target);
        List<Requirement> asked = asked(sort.split(" ", -1));
        return new Said(text, asked);
    }

    private List<Requirement> asked(String... sort) {
        return switch (sort[0]) {
            case "spend", "price", "free" -> musts(money(sort));
            case "ride", "mixed", "never" -> rides(sort);
            case "departs", "arrives" -> musts(hours(sort));
            case "way", "way-only", "way-not", "taxi" -> List.of(way(sort));
            case "beds", "rooms" -> room(sort);
            case "when-until", "leaves-from", "during", "lasts-least", "lasts-most" -> musts(visit(sort[0]));
            default -> musts(named(sort[0]));
        };
    }

    private static List<Requirement> musts(Demand... demands) {
        return Arrays.stream(demands)
                .map(demand -> Requirement.must(demand, ""))
                .toList();
    }

    private void put(String slot, String value) {
        text = text.replace("{" + slot + "}", value);
    }

    private Demand money(String... sort) {
        if (sort[0].equals("free")) {
            return new PriceAtMost(Priced.TICKET, Money.zero(CNY));
        }
        int hundreds = sort[0].equals("price") ? 1 + random.nextInt(9) : 3 + random.nextInt(60);
        put("y", ChineseFigures.yuan(hundreds, random));
        Money money = Money.rounded(BigDecimal.valueOf(hundreds * 100L), CNY);
        String on = sort[1].toUpperCase(Locale.ROOT);
        return sort[0].equals("price")
                ? new PriceAtMost(Priced.valueOf(on), money)
                : new SpendAtMost(Spending.valueOf(on), money);
    }

    private static TransportMode mode(String word) {
        return TransportMode.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Demand ride(Direction direction, String mode) {
        return new RideDemand.Modes(direction, Choice.only(Set.of(mode(mode))));
    }

    private static List<Requirement> rides(String... sort) {
        return switch (sort[0]) {
            case "mixed" -> musts(ride(Direction.OUTBOUND, sort[1]), ride(Direction.INBOUND, sort[2]));
            case "never" -> musts(new RideDemand.Modes(Direction.EVERY, Choice.none(Set.of(mode(sort[1])))));
            default -> musts(ride(Direction.valueOf(sort[1]), sort[2]));
        };
    }

    private LocalTime time(String slot, int from, int until) {
        int hour = from + random.nextInt(until - from);
        boolean half = random.nextBoolean();
        put(slot, ChineseFigures.clock(hour, half, random));
        return LocalTime.of(hour, half ? 30 : 0);
    }

    private Demand hours(String... sort) {
        boolean morning = text.contains("早上{t}");
        text = text.replace("早上{t}", "{t}");
        LocalTime time = sort[1].equals("OUTBOUND") ? time("t", 7, morning ? 11 : 15) : time("t", 13, 22);
        ClockSpan span = sort[2].equals("from") ? ClockSpan.from(time) : ClockSpan.until(time);
        Direction direction = Direction.valueOf(sort[1]);
        return sort[0].equals("departs")
                ? new RideDemand.Departs(direction, span)
                : new RideDemand.Arrives(direction, span);
    }

    private Requirement way(String... sort) {
        if (sort[0].equals("taxi")) {
            int kilometres = 1 + random.nextInt(6);
            put("km", String.valueOf(kilometres));
            return Requirement.must(new InCityDemand.TaxiBeyond(Distance.ofKilometres(kilometres)), "");
        }
        InCityMode mode = InCityMode.valueOf(sort[1].toUpperCase(Locale.ROOT));
        return switch (sort[0]) {
            case "way-only" -> Requirement.must(new InCityDemand.Modes(Choice.only(Set.of(mode, InCityMode.WALK))), "");
            case "way-not" -> Requirement.wish(AVOIDED, new InCityDemand.Modes(Choice.none(Set.of(mode))), "");
            default -> Requirement.must(new InCityDemand.Modes(Choice.any(Set.of(mode))), "");
        };
    }

    private List<Requirement> room(String... sort) {
        int rooms = 1 + random.nextInt(3);
        put("r", random.nextBoolean() ? String.valueOf(rooms) : ChineseFigures.small(rooms));
        if (sort[0].equals("rooms")) {
            return musts(new LodgingDemand.Rooms(rooms));
        }
        List<Requirement> asked = new ArrayList<>(musts(new LodgingDemand.Beds(Integer.parseInt(sort[1]))));
        asked.addAll(text.contains("一间") ? musts(new LodgingDemand.Rooms(1)) : List.of());
        return asked;
    }

    private Demand visit(String sort) {
        String name = Phrases.pick(words.sights(), random);
        if (sort.startsWith("lasts")) {
            int minutes = 30 * (1 + random.nextInt(6));
            put("m", String.valueOf(minutes));
            put("s", name);
            Duration bound = Duration.ofMinutes(minutes);
            boolean least = sort.equals("lasts-least");
            return new SightDemand.Lasts(Optional.of(name), least ? bound : Duration.ZERO, least ? LONGEST : bound);
        }
        LocalTime time = time("t", 9, 13);
        LocalTime until = time("t2", 14, 18);
        put("s", name);
        return new SightDemand.When(
                name,
                Optional.empty(),
                sort.equals("leaves-from") ? ClockSpan.ANY : ClockSpan.until(time),
                sort.equals("leaves-from")
                        ? ClockSpan.from(time)
                        : sort.equals("during") ? ClockSpan.from(until) : ClockSpan.ANY);
    }

    /** A name or two in the places for them. */
    private Set<String> names(List<String> of, String slot, String second) {
        Set<String> names = new LinkedHashSet<>();
        for (String place : List.of(slot, second)) {
            if (text.contains("{" + place + "}")) {
                String name = Phrases.pick(of, random);
                names.add(name);
                put(place, CityWords.everyday(name, random));
            }
        }
        return names;
    }

    private static Choice<String> choice(String sort, Set<String> names) {
        String how = sort.substring(sort.indexOf('-') + 1);
        return switch (how) {
            case "not" -> Choice.none(names);
            case "all" -> Choice.all(names);
            case "count" -> Choice.atLeast(2, names);
            default -> Choice.any(names);
        };
    }

    private Demand named(String sort) {
        return switch (sort.replaceFirst("-.*", "")) {
            case "near" -> near();
            case "part" -> new SightDemand.Sights(Choice.any(names(parts(), "p", "p")));
            case "kind" -> new SightDemand.Kinds(choice(sort, names(words.kinds(), "k", "k2")));
            case "cuisine" -> new MealDemand.Cuisines(choice(sort, names(words.cuisines(), "c", "c2")));
            case "table" -> new MealDemand.Restaurants(choice(sort, names(words.tables(), "r1", "r2")));
            case "hotel" -> new LodgingDemand.Properties(choice(sort, names(words.hotels(), "h", "h2")));
            case "feature" -> new LodgingDemand.Features(choice(sort, names(words.features(), "f", "f2")));
            default -> new SightDemand.Sights(choice(sort, names(words.sights(), "s", "s2")));
        };
    }

    private List<String> parts() {
        return phrases.lines().getOrDefault("parts", List.of()).stream()
                .filter(line -> line.startsWith(target))
                .flatMap(line -> Arrays.stream(line.split(" ", -1)).skip(1))
                .toList();
    }

    private Demand near() {
        String name = Phrases.pick(words.sights(), random);
        int kilometres = 1 + random.nextInt(5);
        put("km", String.valueOf(kilometres));
        put("s", name);
        return new LodgingDemand.Near(name, Distance.ofKilometres(kilometres));
    }
}
