package com.surefoot.bench.travelplanner;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What each day holds, and where. */
final class DayRules {

    private final Wish wish;
    private final Sandbox sandbox;
    private final Faults faults;

    DayRules(Wish wish, Sandbox sandbox, Faults faults) {
        this.wish = wish;
        this.sandbox = sandbox;
        this.faults = faults;
    }

    void check(List<StatedDay> days) {
        faults.addIf(
                days.size() != wish.days(),
                Rule.COMPLETE,
                "there are %d days and not %d".formatted(days.size(), wish.days()));
        Set<String> meals = new HashSet<>();
        Set<String> sights = new HashSet<>();
        for (StatedDay day : days) {
            checkComplete(day, days.size());
            for (String meal : day.meals()) {
                faults.addIf(
                        !meals.add(meal), Rule.DIVERSE_RESTAURANTS, "day %d: '%s' again".formatted(day.number(), meal));
                checkPlace(day, meal, sandbox.restaurants(meal).isEmpty());
            }
            for (String sight : day.attractions()) {
                faults.addIf(
                        !sights.add(sight),
                        Rule.DIVERSE_ATTRACTIONS,
                        "day %d: '%s' again".formatted(day.number(), sight));
                checkPlace(day, sight, sandbox.attractions(sight).isEmpty());
            }
            checkBed(day);
        }
    }

    private void checkComplete(StatedDay day, int last) {
        for (String field : StatedDay.FIELDS) {
            faults.addIf(
                    day.json().findText(field).isEmpty(),
                    Rule.COMPLETE,
                    "day %d lacks '%s'".formatted(day.number(), field));
        }
        boolean moves = day.isTravelling();
        faults.addIf(
                moves && day.find("transportation").isEmpty(),
                Rule.COMPLETE,
                "day %d travels by nothing".formatted(day.number()));
        faults.addIf(
                !moves && day.meals().size() < StatedDay.MEALS.size(),
                Rule.COMPLETE,
                "day %d lacks a meal".formatted(day.number()));
        faults.addIf(day.attractions().isEmpty(), Rule.COMPLETE, "day %d lacks a sight".formatted(day.number()));
        faults.addIf(
                !day.endsEachAttraction(),
                Rule.COMPLETE,
                "day %d: the last sight has no semicolon".formatted(day.number()));
        faults.addIf(
                day.number() < last && day.find("accommodation").isEmpty(),
                Rule.COMPLETE,
                "day %d lacks a bed".formatted(day.number()));
        String stated = day.json().findText("days").orElse("");
        faults.addIf(
                !stated.equals(String.valueOf(day.number())),
                Rule.COMPLETE,
                "day %d calls itself '%s'".formatted(day.number(), stated));
    }

    private void checkPlace(StatedDay day, String stated, boolean unknown) {
        String city = NamedPlace.parse(stated).map(NamedPlace::city).orElse("");
        faults.addIf(unknown, Rule.WITHIN_SANDBOX, "day %d: there is no '%s'".formatted(day.number(), stated));
        faults.addIf(
                !day.cities().contains(city),
                Rule.WITHIN_CITY,
                "day %d: '%s' is not in %s".formatted(day.number(), stated, day.cities()));
    }

    private void checkBed(StatedDay day) {
        day.find("accommodation").ifPresent(bed -> {
            checkPlace(day, bed, sandbox.accommodations(bed).isEmpty());
            List<String> cities = day.cities();
            String night = cities.isEmpty() ? "" : cities.get(cities.size() - 1);
            boolean there = NamedPlace.parse(bed)
                    .filter(place -> place.city().equals(night))
                    .isPresent();
            faults.addIf(!there, Rule.WITHIN_CITY, "day %d: '%s' is not in %s".formatted(day.number(), bed, night));
        });
    }
}
