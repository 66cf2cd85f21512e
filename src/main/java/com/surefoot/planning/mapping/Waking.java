package com.surefoot.planning.mapping;

import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Pace;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.PaceDemand;
import com.surefoot.itinerary.demand.SightDemand.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** From when to when days are to be filled. */
record Waking(Musts musts, Pace pace) {

    LocalTime begin(LocalDate day) {
        Optional<LocalTime> asked = musts.list(PaceDemand.DayHours.class)
                .filter(hours -> hours.isOn(day))
                .map(hours -> hours.within().from())
                .filter(from -> !from.equals(LocalTime.MIN))
                .max(LocalTime::compareTo);
        if (asked.isPresent()) {
            return asked.get();
        }
        LocalTime start = afterBreakfast(pace.dayStart());
        // who wants to be somewhere early gets up an hour before
        return musts.list(When.class)
                .map(when -> when.starts().until())
                .filter(until -> until.isBefore(start.plusHours(1)) && until.isAfter(LocalTime.of(5, 30)))
                .map(until -> until.minusHours(1))
                .min(LocalTime::compareTo)
                .orElse(start);
    }

    /** The day begins when a breakfast at the hours asked for is over. */
    private LocalTime afterBreakfast(LocalTime usual) {
        LocalTime start = usual;
        for (MealDemand.Hours hours : musts.list(MealDemand.Hours.class).toList()) {
            if (hours.meal() == MealKind.BREAKFAST) {
                LocalTime first = hours.starts().from().plus(MealKind.BREAKFAST.usual());
                LocalTime last = hours.starts().until().minusMinutes(1).plus(MealKind.BREAKFAST.usual());
                boolean early = !hours.starts().from().equals(LocalTime.MIN) && start.isBefore(first);
                boolean late = !hours.starts().until().equals(LocalTime.MAX) && start.isAfter(last);
                start = early ? first : late ? last : start;
            }
        }
        return start;
    }

    LocalTime end(LocalDate day) {
        return musts.list(PaceDemand.DayHours.class)
                .filter(hours -> hours.isOn(day))
                .map(hours -> hours.within().until())
                .filter(until -> !until.equals(LocalTime.MAX))
                .min(LocalTime::compareTo)
                .orElse(pace.dayEnd());
    }
}
