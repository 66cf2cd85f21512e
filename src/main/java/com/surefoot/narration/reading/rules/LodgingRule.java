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
import java.util.Locale;
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
    private static final int MOST_BEDS = 20;

    private static final Grammar NEAR =
            Grammar.of("(?: MOST? (?<n>NUM) (?<u>[KILOMETRE METRE]) [OF FROM]? | NEAR [OF TO]? ) THE? (?<s>SIGHT)");
    private static final Grammar CENTRE =
            Grammar.of("(?<!FOOD|MEAL|KIND|SIGHT|VISITS) (?:NEAR [OF TO A IN AT]{0,2}) (?<c>CENTRE)");
    private static final Grammar CENTRAL = Grammar.of(
            "(?:CENTRE HOTEL | [HOTEL ROOMS ROOM STARS FEATURE TAG] [AND A OF IN AT WITH MUST WE]{0,2} CENTRE)");
    private static final Grammar STARS = Grammar.of(
            "(?<![FOOD MEAL MOST]) LEAST? (?<n>NUM) (?: [OR TO DASH AND] NUM? )? STARS (?:LEAST|OR)? (?! FOOD|MEAL)");
    private static final Grammar BREAKFAST = Grammar.of("BREAKFASTIN");
    private static final Grammar ROOMS = Grammar.of("(?<n>[NUM A])? (?:(?<t>ROOM) | ROOMS) ");
    private static final Grammar BEDS = Grammar.of("(?<n>[NUM A])? (?<b>BEDS)");
    private static final Grammar RULE = Grammar.of("(?<r>RULE)");
    private static final Grammar CHILDREN = Grammar.of(
            "(?:[HOTEL ROOMS ROOM] [MUST A THE OF WITH AT]{0,3} ALLOW [FOR TO WITH OF WE]{0,3} (?<c>CHILD) | ALLOW [FOR]? (?<d>CHILD))");
    private static final Grammar GUESTS = Grammar.of("ALLOW FOR? [PEOPLE]");
    private static final Grammar QUIET = Grammar.of("(?<q>TAG) OF? THE? HOTEL | (?:HOTEL) [AND A]{0,2} (?<r>TAG)");
    private static final Grammar FEATURE = Grammar.of("(?<f>FEATURE)");

    @Override
    public void read(Sheet sheet, Context context) {
        sheet.forEach(NEAR, fit -> {
            Distance distance = fit.has("n") ? WayRule.distance(fit.mark("n"), fit.mark("u")) : NEAR_BY;
            if (distance.compareTo(FARTHEST) <= 0) {
                fit.means(must(new LodgingDemand.Near(fit.mark("s").value(), distance)));
            }
        });
        sheet.forEach(STARS, fit -> stars(sheet, fit));
        sheet.forEach(CENTRE, fit -> fit.means(nearCentre()));
        sheet.forEach(CENTRAL, fit -> central(sheet, fit));
        sheet.forEach(BREAKFAST, fit -> fit.means(must(new MealDemand.BreakfastAtHotel())));
        sheet.forEach(CHILDREN, fit -> {
            sheet.hear(new Allowed(Set.of(HouseRule.CHILDREN_UNDER_TEN)), fit.start(), fit.end());
            sheet.done(fit.end() - 1, fit.end());
        });
        sheet.forEach(GUESTS, fit -> fit.means(new Allowed(Set.of(HouseRule.VISITORS))));
        sheet.forEach(RULE, fit -> {
            if (!Polarity.isRefused(sheet, fit.start())) {
                fit.means(new Allowed(Set.of(HouseRule.valueOf(fit.mark("r").value()))));
            }
        });
        sheet.forEach(QUIET, fit -> quiet(sheet, fit));
        sheet.forEach(FEATURE, fit -> {
            boolean elsewhere = fit.mark("f").value().equals(BAR) && isOut(sheet, fit.start(), context);
            if (!elsewhere && !Polarity.isRefused(sheet, fit.start())) {
                fit.means(feature(fit.mark("f").value()));
            }
        });
        sheet.forEach(ROOMS, fit -> rooms(sheet, fit, context));
        sheet.forEach(BEDS, fit -> beds(fit));
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

    /** "A bar" is not one in the hotel, unless it says so. */
    private static boolean isOut(Sheet sheet, int at, Context context) {
        Mark bar = sheet.get(at);
        return context.text().substring(bar.from(), bar.to()).equalsIgnoreCase(BAR)
                && IntStream.range(Math.max(0, at - 4), at)
                        .noneMatch(i -> sheet.was(i) == Code.HOTEL || sheet.was(i) == Code.FEATURE);
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
        Optional<Integer> count = Optional.of(fit)
                .filter(some -> some.has("n") && some.mark("n").is(Code.NUM))
                .map(some -> some.mark("n").count())
                .filter(rooms -> rooms >= 1 && rooms <= MOST_ROOMS);
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

    private static boolean isBed(Mark type, Context context) {
        String written = context.text().substring(type.from(), type.to()).toLowerCase(Locale.ROOT);
        return (written.contains("bed") && !written.contains("room")) || written.contains("lit");
    }

    private static void beds(Sheet.Fit fit) {
        int count = !fit.mark("b").value().isEmpty()
                ? fit.mark("b").count()
                : fit.has("n") && fit.mark("n").is(Code.NUM) ? fit.mark("n").count() : 0;
        if (count >= 1 && count <= MOST_BEDS) {
            fit.means(new Room(Optional.empty(), Optional.of(count), Optional.empty()));
        }
    }
}
