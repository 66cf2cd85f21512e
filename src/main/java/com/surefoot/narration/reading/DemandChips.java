package com.surefoot.narration.reading;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Choice.Quantifier;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand;
import com.surefoot.itinerary.demand.PaceDemand;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.RideDemand.Direction;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.narration.grounding.Value;
import com.surefoot.travel.Distance;
import java.time.LocalTime;

/** Demands as they are shown back: those that are often asked for in words of their own, all others in the traveller's. */
record DemandChips(Chips chips) {

    String of(Demand demand, String said) {
        if (demand instanceof MoneyDemand.PriceAtMost price) {
            return chips.text("price." + price.of(), chips.money(price.amount()));
        }
        if (demand instanceof PaceDemand.DayHours hours) {
            return span("day", hours.within(), said);
        }
        if (demand instanceof RideDemand ride) {
            return ride(ride, said);
        }
        if (demand instanceof InCityDemand.WalkAtMost walk) {
            return chips.text("walk." + walk.per(), distance(walk.distance()));
        }
        if (demand instanceof SightDemand.ADay day && day.atLeast() == 0) {
            return chips.text("sights", String.valueOf(day.atMost()));
        }
        return demand instanceof LodgingDemand lodging ? lodging(lodging, said) : meal(demand, said);
    }

    private String ride(RideDemand ride, String said) {
        if (ride instanceof RideDemand.Departs departs) {
            return span(departs.direction() == Direction.INBOUND ? "in" : "out", departs.within(), said);
        }
        if (ride instanceof RideDemand.Arrives arrives && arrives.direction() == Direction.INBOUND) {
            return span("in", arrives.within(), said);
        }
        if (ride instanceof RideDemand.LastsAtMost lasts) {
            return chips.text("lasts", chips.value(new Value.Length(lasts.duration())));
        }
        if (ride instanceof RideDemand.ChangesAtMost changes) {
            return changes.changes() == 0
                    ? chips.text("direct")
                    : chips.text("changes", String.valueOf(changes.changes()));
        }
        return said;
    }

    private String lodging(LodgingDemand demand, String said) {
        if (demand instanceof LodgingDemand.Features features && isAll(features.features())) {
            return chips.text(
                    "feature", chips.names().all("FEATURE", features.features().of()));
        }
        if (demand instanceof LodgingDemand.StarsAtLeast least) {
            return chips.text("stars", String.valueOf(least.stars()));
        }
        if (demand instanceof LodgingDemand.Near near && near.isToCentre()) {
            return chips.text("centre", distance(near.distance()));
        }
        if (demand instanceof LodgingDemand.Near near) {
            return chips.text("near", distance(near.distance()), near.place());
        }
        return demand instanceof LodgingDemand.RoomTypes types && types.types().quantifier() == Quantifier.NONE
                ? chips.text("noroom", chips.names().all("ROOM", types.types().of()))
                : said;
    }

    private String meal(Demand demand, String said) {
        if (demand instanceof MealDemand.BreakfastAtHotel) {
            return chips.text("breakfast");
        }
        if (demand instanceof MealDemand.Hours hours) {
            return chips.text(
                    "meal",
                    chips.value(new Value.Meal(hours.meal())),
                    time(hours.starts().from()),
                    time(hours.starts().until()));
        }
        if (demand instanceof MealDemand.Cuisines cuisines
                && cuisines.cuisines().quantifier() != Quantifier.NONE) {
            boolean only = cuisines.cuisines().quantifier() == Quantifier.ONLY;
            return chips.text(
                    only ? "onlycuisine" : "mustcuisine",
                    chips.names().all("CUISINE", cuisines.cuisines().of()));
        }
        return said;
    }

    private static boolean isAll(Choice<String> choice) {
        return choice.quantifier() == Quantifier.ALL;
    }

    private String distance(Distance distance) {
        return chips.value(new Value.Distance(Math.toIntExact(Math.round(distance.metres()))));
    }

    private String time(LocalTime time) {
        return chips.value(new Value.Clock(time));
    }

    private String span(String key, ClockSpan span, String said) {
        if (span.from().equals(LocalTime.MIN)) {
            return chips.text(key + ".until", time(span.until()));
        }
        return span.until().equals(LocalTime.MAX) ? chips.text(key + ".from", time(span.from())) : said;
    }
}
