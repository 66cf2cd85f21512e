package com.surefoot.narration.refining;

import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand;
import com.surefoot.itinerary.demand.PaceDemand;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.SightDemand;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.function.Function;

/** Says what a demand asks for, in a few words. */
final class DemandWords {

    private final Patterns patterns;
    private final Values values;

    DemandWords(Patterns patterns, Values values) {
        this.patterns = patterns;
        this.values = values;
    }

    String of(Demand demand) {
        if (demand instanceof AnyOf any) {
            return any.alternatives().stream()
                    .map(this::of)
                    .reduce((some, other) -> patterns.fill("or", "some", some, "other", other))
                    .orElseThrow();
        }
        if (demand instanceof RideDemand ride) {
            return patterns.fill("ride", "which", values.word(ride.direction()), "what", ride(ride));
        }
        if (demand instanceof SightDemand sight) {
            return sight(sight);
        }
        if (demand instanceof LodgingDemand lodging) {
            return lodging(lodging);
        }
        if (demand instanceof MealDemand meal) {
            return meal(meal);
        }
        return demand instanceof InCityDemand inCity ? inCity(inCity) : other(demand);
    }

    private String ride(RideDemand demand) {
        if (demand instanceof RideDemand.Modes modes) {
            return choice(
                    "Modes", modes.modes(), all -> values.join(all.stream().map(values::of)));
        }
        if (demand instanceof RideDemand.Classes classes) {
            return choice("Classes", classes.classes(), values::names);
        }
        if (demand instanceof RideDemand.Runs runs) {
            return choice("Runs", runs.numbers(), values::names);
        }
        if (demand instanceof RideDemand.Operators operators) {
            return choice("Operators", operators.operators(), values::names);
        }
        if (demand instanceof RideDemand.Departs departs) {
            return patterns.fill("Departs", "span", values.of(departs.within()));
        }
        if (demand instanceof RideDemand.Arrives arrives) {
            return patterns.fill("Arrives", "span", values.of(arrives.within()));
        }
        return demand instanceof RideDemand.LastsAtMost lasts
                ? patterns.fill("LastsAtMost", "time", values.of(lasts.duration()))
                : changes(((RideDemand.ChangesAtMost) demand).changes());
    }

    private String changes(int count) {
        return count == 0 ? patterns.get("Nonstop") : patterns.fill("ChangesAtMost", "count", String.valueOf(count));
    }

    private String sight(SightDemand demand) {
        if (demand instanceof SightDemand.Sights sights) {
            return choice("Sights", sights.names(), values::names);
        }
        if (demand instanceof SightDemand.Kinds kinds) {
            return choice("Kinds", kinds.kinds(), all -> values.kinds(new LinkedHashSet<>(all)));
        }
        if (demand instanceof SightDemand.AtMost most) {
            return patterns.fill("AtMost", "values", values.kinds(most.kinds()), "count", String.valueOf(most.count()));
        }
        if (demand instanceof SightDemand.When when) {
            return when(when);
        }
        if (demand instanceof SightDemand.Lasts lasts) {
            return lasts(lasts);
        }
        SightDemand.ADay day = (SightDemand.ADay) demand;
        return patterns.fill("ADay", "least", String.valueOf(day.atLeast()), "most", String.valueOf(day.atMost()));
    }

    private String lasts(SightDemand.Lasts lasts) {
        String name = lasts.name().map(values::name).orElseGet(() -> patterns.get("every"));
        if (lasts.atLeast().isZero()) {
            return patterns.fill("Lasts.most", "name", name, "most", values.of(lasts.atMost()));
        }
        return lasts.atMost().compareTo(Duration.ofDays(1)) < 0
                ? patterns.fill(
                        "Lasts", "name", name, "least", values.of(lasts.atLeast()), "most", values.of(lasts.atMost()))
                : patterns.fill("Lasts.least", "name", name, "least", values.of(lasts.atLeast()));
    }

    private String when(SightDemand.When when) {
        String name = values.name(when.name());
        String text = when.on()
                .map(day -> patterns.fill("visit", "name", name, "day", values.of(day)))
                .orElse(name);
        if (Values.binds(when.starts())) {
            text += patterns.fill("When.starts", "span", values.of(when.starts()));
        }
        return Values.binds(when.ends()) ? text + patterns.fill("When.ends", "span", values.of(when.ends())) : text;
    }

    private String lodging(LodgingDemand demand) {
        if (demand instanceof LodgingDemand.Properties properties) {
            return choice("Properties", properties.names(), values::names);
        }
        if (demand instanceof LodgingDemand.Features features) {
            return choice("Features", features.features(), values::names);
        }
        if (demand instanceof LodgingDemand.RoomTypes types) {
            return choice("RoomTypes", types.types(), values::names);
        }
        if (demand instanceof LodgingDemand.Near near) {
            return patterns.fill("Near", "name", values.name(near.place()), "distance", values.of(near.distance()));
        }
        if (demand instanceof LodgingDemand.NightsIn nights) {
            return patterns.fill(
                    "NightsIn",
                    "name",
                    values.name(nights.city()),
                    "least",
                    String.valueOf(nights.atLeast()),
                    "most",
                    String.valueOf(nights.atMost()));
        }
        if (demand instanceof LodgingDemand.Allows allows) {
            return patterns.fill(
                    "Allows", "values", values.join(allows.rules().stream().map(values::word)));
        }
        return counted(demand);
    }

    private String counted(LodgingDemand demand) {
        if (demand instanceof LodgingDemand.StarsAtLeast stars) {
            return patterns.fill("StarsAtLeast", "count", String.valueOf(stars.stars()));
        }
        if (demand instanceof LodgingDemand.Beds beds) {
            return patterns.fill("room.beds", "count", String.valueOf(beds.count()));
        }
        if (demand instanceof LodgingDemand.Rooms rooms) {
            return patterns.fill("room.rooms", "count", String.valueOf(rooms.count()));
        }
        LodgingDemand.PropertiesAtMost most = (LodgingDemand.PropertiesAtMost) demand;
        return patterns.fill("PropertiesAtMost", "count", String.valueOf(most.count()));
    }

    private String meal(MealDemand demand) {
        if (demand instanceof MealDemand.Cuisines cuisines) {
            return choice("Cuisines", cuisines.cuisines(), values::names);
        }
        if (demand instanceof MealDemand.Restaurants restaurants) {
            return choice("Restaurants", restaurants.names(), values::names);
        }
        if (demand instanceof MealDemand.Dishes dishes) {
            return choice("Dishes", dishes.dishes(), values::names);
        }
        if (demand instanceof MealDemand.Hours hours) {
            return patterns.fill("Hours", "meal", values.word(hours.meal()), "span", values.of(hours.starts()));
        }
        if (demand instanceof MealDemand.Daily daily) {
            return patterns.fill(
                    "Daily", "values", values.join(daily.meals().stream().map(values::word)));
        }
        return demand instanceof MealDemand.Without without
                ? patterns.fill("Without", "meal", values.word(without.meal()), "day", values.of(without.on()))
                : patterns.get("BreakfastAtHotel");
    }

    private String inCity(InCityDemand demand) {
        if (demand instanceof InCityDemand.Modes modes) {
            return choice("Ways", modes.modes(), all -> values.join(all.stream().map(values::of)));
        }
        if (demand instanceof InCityDemand.TaxiBeyond beyond) {
            return patterns.fill("TaxiBeyond", "distance", values.of(beyond.distance()));
        }
        if (demand instanceof InCityDemand.WalkAtMost walk) {
            return patterns.fill("WalkAtMost." + walk.per(), "distance", values.of(walk.distance()));
        }
        return demand instanceof InCityDemand.Cars cars
                ? patterns.fill("Cars", "count", String.valueOf(cars.count()))
                : patterns.fill("MetroTickets", "count", String.valueOf(((InCityDemand.MetroTickets) demand).count()));
    }

    private String other(Demand demand) {
        if (demand instanceof MoneyDemand.SpendAtMost spend) {
            return patterns.fill("SpendAtMost", "what", values.word(spend.on()), "price", values.of(spend.amount()));
        }
        if (demand instanceof MoneyDemand.PriceAtMost price) {
            return patterns.fill("PriceAtMost", "what", values.word(price.of()), "price", values.of(price.amount()));
        }
        if (demand instanceof PaceDemand.DayHours hours) {
            String span = values.of(hours.within());
            return hours.on()
                    .map(day -> patterns.fill("DayHours.on", "day", values.of(day), "span", span))
                    .orElseGet(() -> patterns.fill("DayHours", "span", span));
        }
        return demand instanceof PaceDemand.RestADay rest
                ? patterns.fill("RestADay", "time", values.of(rest.duration()))
                : patterns.fill("Buffer", "time", values.of(((PaceDemand.Buffer) demand).duration()));
    }

    private <T> String choice(String matter, Choice<T> choice, Function<Collection<T>, String> written) {
        String own = matter + "." + choice.quantifier();
        String key = patterns.find(own).isPresent() ? own : "choice." + choice.quantifier();
        String label = patterns.get("label." + matter);
        return patterns.fill(
                key, "label", label, "values", written.apply(choice.of()), "count", String.valueOf(choice.count()));
    }
}
