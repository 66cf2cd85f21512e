package com.surefoot.narration.reading;

import com.surefoot.travel.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where, when and who, as they are shown back. */
record JourneyChips(Chips chips) {

    /** What a point is shown as, if it is about this. */
    Optional<Chip> of(Point point) {
        return place(point).or(() -> days(point)).or(() -> party(point));
    }

    private Optional<Chip> place(Point point) {
        if (point instanceof Point.Origin origin) {
            return chips.chip("/origin", "origin", chips.names().city(origin.city()));
        }
        if (point instanceof Point.Towns towns) {
            return chips.chip(
                    "/destination",
                    "town",
                    towns.cities().stream().map(chips.names()::city).collect(Collectors.joining(", ")));
        }
        if (point instanceof Point.AlsoTown town) {
            return chips.chip("/destination", "town", chips.names().city(town.city()));
        }
        if (point instanceof Point.NotTown town) {
            return chips.chip("/destination", "nottown", chips.names().city(town.city()));
        }
        if (point instanceof Point.Land land) {
            return chips.chip("/destination", "land", land.name());
        }
        if (point instanceof Point.RoundTrip trip) {
            return chips.chip("/roundTrip", "back." + trip.back());
        }
        return point instanceof Point.CityCount count
                ? chips.chip("/destination/cities", "cities", String.valueOf(count.count()))
                : Optional.empty();
    }

    private Optional<Chip> days(Point point) {
        if (point instanceof Point.Start start) {
            return chips.chip("/dates/from", "start", chips.day(start.day()));
        }
        if (point instanceof Point.End end) {
            return chips.chip("/dates/to", "end", chips.day(end.day()));
        }
        if (point instanceof Point.Length length) {
            return chips.chip("/dates", length.days() == 1 ? "day" : "days", String.valueOf(length.days()));
        }
        if (point instanceof Point.Within within) {
            return chips.chip(
                    "/dates",
                    "within",
                    chips.day(within.days().first()),
                    chips.day(within.days().last()));
        }
        return point instanceof Point.Either either
                ? chips.chip("/dates/from", "either", chips.day(either.one()), chips.day(either.other()))
                : Optional.empty();
    }

    private Optional<Chip> party(Point point) {
        if (point instanceof Point.People people) {
            String text = Stream.of(
                            people.adults()
                                    .map(count -> chips.text(count == 1 ? "adult" : "adults", String.valueOf(count))),
                            people.children()
                                    .map(count -> chips.text(count == 1 ? "child" : "children", String.valueOf(count))),
                            Optional.of(people.ages())
                                    .filter(ages -> !ages.isEmpty())
                                    .map(ages -> chips.text("ages", Chips.listed(ages))))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", "));
            return Optional.of(new Chip("/party", text));
        }
        if (point instanceof Point.Budget budget) {
            return chips.chip("/budget", "budget." + budget.per(), amount(budget));
        }
        return point instanceof Point.NoBudget ? chips.chip("/budget", "nobudget") : Optional.empty();
    }

    private String amount(Point.Budget budget) {
        BigDecimal plain = budget.amount().stripTrailingZeros();
        return budget.currency()
                .map(currency -> chips.money(Money.rounded(budget.amount(), currency)))
                .orElse(plain.toPlainString());
    }
}
