package com.surefoot.narration.reading.rules;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.lodging.HouseRule;
import com.surefoot.narration.reading.Point;
import com.surefoot.narration.reading.Point.Allowed;
import com.surefoot.narration.reading.Point.Room;
import com.surefoot.narration.reading.Point.Wanted;
import com.surefoot.travel.Distance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Where one sleeps. */
final class LodgingRule implements Rule {

    private static final Distance NEAR_BY = Distance.ofKilometres(1);
    private static final Distance FARTHEST = Distance.ofKilometres(100);
    private static final Distance AROUND_CENTRE = Distance.ofKilometres(2);
    private static final String BAR = "bar";
    private static final int MOST_STARS = 5;
    private static final int MOST_ROOMS = 60;
    /** Some catalogues have rooms among what a hotel offers, as 家庭房. */
    private static final String ROOM_SIGN = "房";

    /** In what is offered with a view, as 江河景房. */
    private static final String VIEW_SIGN = "景";

    private static final Set<Code> STAYED = Set.of(
            Code.HOTEL,
            Code.ROOM,
            Code.ROOMS,
            Code.BEDS,
            Code.FEATURE,
            Code.STARS,
            Code.NAMEDHOTEL,
            Code.NIGHT,
            Code.BOOK);
    private static final int MOST_BEDS = 20;
    private static final String ENTIRE = "entire";
    private static final Set<String> ENTIRE_FLAT = Set.of("apartment", ENTIRE);
    /** Rooms that are told by their beds. */
    private static final Set<String> BEDDED = Set.of("single", "double", "twin");

    private static final Grammar NEAR =
            Grammar.of("(?: MOST? (?<n>NUM) (?<u>[KILOMETRE METRE]) [OF FROM]? | NEAR [OF TO]? ) THE? (?<s>SIGHT)");
    private static final Grammar NEAR_WITHIN = Grammar.of(
            "NEAR [OF TO]? THE? (?<s>SIGHT) COMMA? [MOST IN AT]{1,2} AROUND? (?<n>NUM) (?<u>[KILOMETRE METRE])");
    private static final Grammar CENTRE =
            Grammar.of("(?<!FOOD|MEAL|KIND|SIGHT|VISITS) (?:NEAR [OF TO A IN AT]{0,2}) (?<c>CENTRE)");
    private static final Grammar CENTRAL = Grammar.of(
            "(?:CENTRE HOTEL | [HOTEL ROOMS ROOM STARS FEATURE TAG] [AND A OF IN AT WITH MUST WE]{0,2} CENTRE)");
    private static final Grammar STARS = Grammar.of(
            "(?<![FOOD MEAL MOST]) LEAST? (?<n>NUM) (?: [OR TO DASH AND] NUM? | STARS OR NUM )? STARS (?:LEAST|OR)? (?! FOOD|MEAL)");
    private static final Grammar NEAR_IT =
            Grammar.of("(?: MOST | IN ) AROUND? (?<n>NUM) (?<u>[KILOMETRE METRE]) [OF FROM] (?= [DOT COMMA] | $)");
    private static final Grammar BREAKFAST = Grammar.of("BREAKFASTIN");
    private static final Grammar ROOMS = Grammar.of("(?<k>BOOK)? (?<n>[NUM A])? (?:(?<t>ROOM) | ROOMS) ");
    private static final Grammar OURS = Grammar.of("(?<h>[HOTEL ROOMS HOME]) [MUST A OF WE AT]{0,3} OURS");

    /** "For rooms we need three". */
    private static final Grammar ROOMS_BEHIND =
            Grammar.of("(?<!ROOM) ROOMS [WE SELF MUST COMMA]{0,3} (?<n>NUM) (?= [COMMA DOT AND BUT CLOSE] | $)");

    private static final Grammar BEDS = Grammar.of("(?<k>BOOK)? (?<n>[NUM A])? (?<b>BEDS)");
    private static final Grammar RULE = Grammar.of("(?<r>RULE)");
    private static final Grammar LEFT_WITH = Grammar.of(
            "(?: DEPART [SPEAKER WE THE A]{0,2} [RULE CHILD CHILDKIN] WITH | NOWAY WITH? ) (?<k>[SPEAKER WE THE A]{0,2} KIN)");
    private static final Grammar CHILDREN = Grammar.of(
            "(?:[HOTEL ROOMS ROOM] [MUST A THE OF WITH AT]{0,3} ALLOW [FOR TO WITH OF WE]{0,3} (?<c>CHILD) | ALLOW [FOR]? (?<d>CHILD))");
    private static final Grammar GUESTS = Grammar.of(
            "(?: ALLOW FOR? [PEOPLE] | ALLOW (?<v>[VISITS ATICKET]) | (?<w>[VISITS ATICKET]) [MUST WE OF]{0,3} ALLOW )");
    private static final Grammar QUIET = Grammar.of("(?<q>TAG) OF? THE? HOTEL | (?:HOTEL) [AND A]{0,2} (?<r>TAG)");
    private static final Grammar NAMED = Grammar.of("(?<h>NAMEDHOTEL)");
    private static final Grammar EITHER_NAMED = Grammar.of("(?<h>NAMEDHOTEL) COMMA? OR A? (?<i>NAMEDHOTEL)");
    private static final Grammar EITHER_FEATURE = Grammar.of("(?<f>FEATURE) COMMA? OR A? (?<g>FEATURE)");
    private static final Grammar EITHER_ROOM = Grammar.of("(?<r>ROOM) COMMA? OR A? (?<s>ROOM)");
    private static final Grammar COUNTED_FEATURE = Grammar.of("(?<n>[NUM A]) (?<f>FEATURE)");
    private static final Grammar FEATURE = Grammar.of("(?<f>FEATURE)");

    @Override
    public void read(Sheet sheet, Context context) {
        sheet.forEach(NEAR_WITHIN, fit -> {
            Distance distance = WayRule.distance(fit.mark("n"), fit.mark("u"));
            if (distance.compareTo(FARTHEST) <= 0) {
                fit.means(must(new LodgingDemand.Near(fit.mark("s").value(), distance)));
            }
        });
        sheet.forEach(NEAR, fit -> {
            Distance distance = fit.has("n") ? WayRule.distance(fit.mark("n"), fit.mark("u")) : NEAR_BY;
            if (distance.compareTo(FARTHEST) <= 0) {
                fit.means(must(new LodgingDemand.Near(fit.mark("s").value(), distance)));
            }
        });
        sheet.forEach(STARS, fit -> stars(sheet, fit));
        sheet.forEach(CENTRE, fit -> fit.means(nearCentre()));
        sheet.forEach(CENTRAL, fit -> central(sheet, fit));
        sheet.forEach(NEAR_IT, fit -> lastSight(sheet, fit.start()).ifPresent(sight -> {
            Distance distance = WayRule.distance(fit.mark("n"), fit.mark("u"));
            if (distance.compareTo(FARTHEST) <= 0) {
                fit.means(must(new LodgingDemand.Near(sight, distance)));
            }
        }));
        sheet.forEach(BREAKFAST, fit -> fit.means(must(new MealDemand.BreakfastAtHotel())));
        sheet.forEach(CHILDREN, fit -> {
            sheet.hear(new Allowed(Set.of(HouseRule.CHILDREN_UNDER_TEN)), fit.start(), fit.end());
            sheet.done(fit.end() - 1, fit.end());
        });
        sheet.forEach(GUESTS, fit -> {
            boolean visits = fit.has("v") || fit.has("w");
            if (!visits || context.written(fit.mark(fit.has("v") ? "v" : "w")).startsWith("visite")) {
                fit.means(new Allowed(Set.of(HouseRule.VISITORS)));
            }
        });
        // nobody travels with whom an animal is left
        sheet.forEach(LEFT_WITH, fit -> {
            if (!sheet.get(fit.start()).is(Code.NOWAY)
                    || sheet.get(fit.start()).value().equals("home")) {
                sheet.done(fit.at("k"), fit.end());
            }
        });
        sheet.forEach(RULE, fit -> {
            if (Occasions.isOne(sheet, fit.start(), context)) {
                sheet.done(fit.start(), fit.end());
            } else if (!isLeft(sheet, fit.start()) && !Polarity.isRefused(sheet, fit.start())) {
                fit.means(new Allowed(Set.of(HouseRule.valueOf(fit.mark("r").value()))));
            }
        });
        sheet.forEach(EITHER_NAMED, fit -> {
            if (!Polarity.isRefused(sheet, fit.start())) {
                fit.means(must(new LodgingDemand.Properties(either(fit, "h", "i"))));
            }
        });
        sheet.forEach(NAMED, fit -> {
            Set<String> name = Set.of(fit.mark("h").value());
            boolean refused = Polarity.isRefused(sheet, fit.start());
            fit.means(must(new LodgingDemand.Properties(refused ? Choice.none(name) : Choice.all(name))));
        });
        sheet.forEach(QUIET, fit -> quiet(sheet, fit));
        sheet.forEach(EITHER_FEATURE, fit -> {
            if (!Polarity.isRefused(sheet, fit.start())) {
                fit.means(must(new LodgingDemand.Features(either(fit, "f", "g"))));
            }
        });
        sheet.forEach(COUNTED_FEATURE, fit -> {
            if (fit.mark("f").value().endsWith(ROOM_SIGN)) {
                count(fit, context, false).ifPresent(rooms -> {
                    sheet.hear(
                            new Room(Optional.empty(), Optional.empty(), Optional.of(rooms)), fit.start(), fit.end());
                    sheet.done(fit.start(), fit.start() + 1);
                });
            }
        });
        sheet.forEach(FEATURE, fit -> {
            boolean elsewhere = fit.mark("f").value().equals(BAR) && isOut(sheet, fit.start(), context);
            boolean seen = fit.mark("f").value().contains(VIEW_SIGN) && !isOfHotel(sheet, fit.start(), context);
            if (!elsewhere && !seen && !Polarity.isRefused(sheet, fit.start())) {
                fit.means(feature(fit.mark("f").value()));
            }
        });
        sheet.forEach(EITHER_ROOM, fit -> {
            // "anything but a shared one, private or entire": what was refused ends at the comma
            boolean apart = fit.start() > 0 && sheet.get(fit.start() - 1).is(Code.COMMA);
            boolean refused = !apart && Polarity.isRefused(sheet, fit.start());
            Set<String> types =
                    Set.copyOf(List.of(fit.mark("r").value(), fit.mark("s").value()));
            if (!refused && types.equals(ENTIRE_FLAT)) {
                // "an apartment or a house that is ours alone"
                fit.means(new Room(Optional.of(ENTIRE), Optional.empty(), Optional.empty()));
            } else if (!refused && types.size() > 1) {
                fit.means(must(new LodgingDemand.RoomTypes(either(fit, "r", "s"))));
            }
        });
        sheet.forEach(OURS, fit -> {
            String type = fit.mark("h").is(Code.ROOMS) ? "private room" : ENTIRE;
            sheet.hear(new Room(Optional.of(type), Optional.empty(), Optional.empty()), fit.start(), fit.end());
            sheet.done(fit.end() - 1, fit.end());
        });
        sheet.forEach(ROOMS_BEHIND, fit -> count(fit, context, false)
                .ifPresent(rooms -> fit.means(new Room(Optional.empty(), Optional.empty(), Optional.of(rooms)))));
        sheet.forEach(ROOMS, fit -> rooms(sheet, fit, context));
        sheet.forEach(BEDS, fit -> beds(fit, context));
    }

    /** "Leaving the dog with a friend". */
    private static boolean isLeft(Sheet sheet, int at) {
        int before = sheet.before(at, Code.THE, Code.SPEAKER, Code.WE, Code.A);
        return before >= 0
                && sheet.get(before).is(Code.DEPART)
                && at + 1 < sheet.size()
                && !sheet.get(at + 1).is(Code.ALLOW);
    }

    private static Point must(Demand demand) {
        return new Wanted(Requirement.must(demand, ""));
    }

    private static Point nearCentre() {
        return must(new LodgingDemand.Near(LodgingDemand.Near.CENTRE, AROUND_CENTRE));
    }

    private static void central(Sheet sheet, Sheet.Fit fit) {
        if (!Polarity.isRefused(sheet, fit.start())) {
            int at = sheet.get(fit.start()).is(Code.CENTRE) ? fit.start() : fit.end() - 1;
            sheet.hear(nearCentre(), fit.start(), fit.end());
            sheet.done(at, at + 1);
        }
    }

    private static void stars(Sheet sheet, Sheet.Fit fit) {
        int stars = fit.mark("n").count();
        if (stars >= 1 && stars <= MOST_STARS && !Polarity.isRefused(sheet, fit.at("n"))) {
            fit.means(must(new LodgingDemand.StarsAtLeast(stars)));
        }
    }

    /** "I'd like to be there for the night view" is not about a hotel. */
    private static boolean isOfHotel(Sheet sheet, int at, Context context) {
        int from = at;
        while (from > 0 && !sheet.get(from - 1).is(Code.DOT)) {
            from--;
        }
        int to = at;
        while (to < sheet.size() && !sheet.get(to).is(Code.DOT)) {
            to++;
        }
        String written = context.written(sheet.get(at));
        return written.contains("room")
                || written.contains(ROOM_SIGN)
                || IntStream.range(from, to).filter(i -> i != at).anyMatch(i -> STAYED.contains(sheet.was(i)));
    }

    /** "A bar" is not one in the hotel, unless it says so. */
    private static boolean isOut(Sheet sheet, int at, Context context) {
        Mark bar = sheet.get(at);
        return context.text().substring(bar.from(), bar.to()).equalsIgnoreCase(BAR)
                && IntStream.range(Math.max(0, at - 4), at)
                        .noneMatch(i -> sheet.was(i) == Code.HOTEL || sheet.was(i) == Code.FEATURE);
    }

    /** What "it" is, if a hotel is to be near it. */
    private static Optional<String> lastSight(Sheet sheet, int at) {
        boolean hotel = false;
        for (int i = at - 1; i >= 0; i--) {
            if (sheet.get(i).is(Code.SIGHT)) {
                return hotel ? Optional.of(sheet.get(i).value()) : Optional.empty();
            }
            hotel |= sheet.was(i) == Code.HOTEL;
        }
        return Optional.empty();
    }

    private static Choice<String> either(Sheet.Fit fit, String one, String other) {
        // "a spa or a sauna" are one
        return Choice.any(
                Set.copyOf(List.of(fit.mark(one).value(), fit.mark(other).value())));
    }

    private static Point feature(String name) {
        return must(new LodgingDemand.Features(Choice.all(Set.of(name))));
    }

    private static void quiet(Sheet sheet, Sheet.Fit fit) {
        int at = fit.has("q") ? fit.start() : fit.end() - 1;
        Mark tag = sheet.get(at);
        if (tag.value().equals("quiet") || tag.value().equals("terrace")) {
            sheet.hear(feature(tag.value()), fit.start(), fit.end());
            sheet.done(at, at + 1);
        }
    }

    private static void rooms(Sheet sheet, Sheet.Fit fit, Context context) {
        boolean bedded = fit.has("t") && BEDDED.contains(fit.mark("t").value());
        Optional<Integer> count = count(fit, context, bedded);
        if (!fit.has("t")) {
            if (count.isPresent()) {
                fit.means(new Room(Optional.empty(), Optional.empty(), count));
            }
            return;
        }
        String type = fit.mark("t").value();
        if (Polarity.isRefused(sheet, fit.end() - 1)) {
            fit.means(must(new LodgingDemand.RoomTypes(Choice.none(Set.of(type)))));
        } else if (isBed(fit.mark("t"), context)) {
            fit.means(new Room(Optional.of(type), count, Optional.empty()));
        } else {
            fit.means(new Room(Optional.of(type), Optional.empty(), count));
        }
    }

    /** "Book a twin room" is about one; "a private room" may be meant for each. */
    private static Optional<Integer> count(Sheet.Fit fit, Context context, boolean bedded) {
        if (!fit.has("n")) {
            return Optional.empty();
        }
        Mark number = fit.mark("n");
        boolean one = number.is(Code.A) && (context.written(number).equals("one") || (bedded && fit.has("k")));
        return Optional.of(one ? 1 : number.is(Code.A) ? 0 : number.count())
                .filter(rooms -> rooms >= 1 && rooms <= MOST_ROOMS);
    }

    private static boolean isBed(Mark type, Context context) {
        String written = context.written(type);
        return (written.contains("bed") && !written.contains("room")) || written.contains("lit");
    }

    private static void beds(Sheet.Fit fit, Context context) {
        Mark word = fit.mark("b");
        Optional<Integer> count = count(fit, context, true);
        int beds = word.value().isEmpty() ? count.orElse(0) : word.count();
        if (beds >= 1 && beds <= MOST_BEDS) {
            boolean room = !word.value().isEmpty() && context.written(word).contains("room");
            fit.means(new Room(Optional.empty(), Optional.of(beds), room ? count : Optional.empty()));
        }
    }
}
