package com.surefoot.reliability.fact;

import static com.surefoot.evidence.FactKind.ARRIVAL;
import static com.surefoot.evidence.FactKind.HOURS;
import static com.surefoot.evidence.FactKind.JOURNEY;
import static com.surefoot.evidence.FactKind.PLACE;
import static com.surefoot.evidence.FactKind.PRICE;
import static com.surefoot.evidence.FactKind.RATE;
import static com.surefoot.evidence.FactKind.RIDE;
import static com.surefoot.evidence.FactKind.ROOM;
import static com.surefoot.evidence.Observation.Manner.CHECKED;
import static com.surefoot.evidence.Observation.Manner.LISTED;
import static com.surefoot.evidence.Observation.Manner.VERIFIED;
import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.reliability.fact.Survival.ByLeadTime;
import com.surefoot.reliability.fact.Survival.ByLeadTime.Step;
import com.surefoot.reliability.fact.Survival.Steady;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is thought of each kind of fact before anything came true; on the careful side, and soon outweighed by outcomes. */
public record FactPriors(Map<FactKind, KindPrior> kinds) {

    private static final double DAY = 86_400.0 / Survival.SECONDS_A_YEAR;

    /** Rates are worth this many watched changes. */
    private static final double WEIGHT = 2;

    public FactPriors {
        kinds = Map.copyOf(kinds);
        if (kinds.size() < FactKind.values().length) {
            throw new IllegalArgumentException(
                    "Priors for %s only. Maybe a kind of fact is new?".formatted(kinds.keySet()));
        }
    }

    /**
     * Those to start from. Changes a year:
     *
     * <ul>
     *   <li>opening hours 0.25: surveyors of OpenStreetMap are sent to ask for them again after a year (StreetComplete,
     *       quest "opening hours");
     *   <li>places 0.15: of independent restaurants 17 % close in their first year, and half within 4.5 years (Luo and
     *       Stark 2014, "Only the bad die young: restaurant mortality in the western US");
     *   <li>prices of tickets and meals 0.75: about 6 % of the prices of services change within a month (Nakamura and
     *       Steinsson 2008, "Five facts about prices", table 2);
     *   <li>rates of rooms 10, 40 within two months and 180 within a fortnight of the day: above the 40 % of travel's
     *       prices that change within a month (same table), since suppliers themselves have an offer's price checked
     *       before it is sold;
     *   <li>rides 0.2: timetables change once or twice a year, but for few of the
     *       runs. That runs are cancelled on their day, as 2.4 % of the flights from New York in 2013 were, is counted where
     *       they arrive. Who looks whether a ride goes is hardly ever wrong, so that one who says that it does not is heard;
     *   <li>what else is promised for a day 0.1; that it fails on its day is no change but its source's accuracy.
     * </ul>
     *
     * <p>Half of the rides and places that change are gone, and nearly all rooms and, for a rate, one in ten: with them the
     * price moves first. One who says so is believed sooner than one who says any other thing. How it is
     * where changes are watched is soon learned.
     */
    public static FactPriors usual() {
        Map<FactKind, KindPrior> kinds = new EnumMap<>(FactKind.class);
        kinds.put(RIDE, kind(10, 0.95, 0.999, new Steady(0.2), 0.5));
        kinds.put(ARRIVAL, kind(1, 0.9, new Steady(0.1), 0));
        kinds.put(RATE, kind(20, 0.8, rates(), 0.1));
        kinds.put(ROOM, kind(3, 0.9, new Steady(0.1), 0.9));
        kinds.put(PLACE, kind(3, 0.9, new Steady(0.15), 0.5));
        kinds.put(HOURS, kind(10, 0.85, new Steady(0.25), 0));
        kinds.put(PRICE, kind(10, 0.8, new Steady(0.75), 0));
        kinds.put(JOURNEY, kind(3, 0.9, new Steady(0.1), 0));
        return new FactPriors(kinds);
    }

    /** These, with another one for a kind. */
    public FactPriors with(FactKind kind, KindPrior prior) {
        Map<FactKind, KindPrior> more = new EnumMap<>(kinds);
        more.put(kind, prior);
        return new FactPriors(more);
    }

    public KindPrior of(FactKind kind) {
        return requireNonNull(kinds.get(kind), "prior");
    }

    /** Who is asked for this very fact errs half as often as a list, and a person who sees to it one time in fifty. */
    private static KindPrior kind(int wrongValues, double listed, Survival survival, double gone) {
        return kind(wrongValues, listed, (1 + listed) / 2, survival, gone);
    }

    private static KindPrior kind(int wrongValues, double listed, double checked, Survival survival, double gone) {
        Map<Manner, Accuracy> accuracies = Map.of(
                LISTED, Accuracy.about(listed, 10),
                CHECKED, Accuracy.about(checked, 20),
                VERIFIED, Accuracy.about(0.98, 50));
        return new KindPrior(wrongValues, accuracies, survival, gone, WEIGHT);
    }

    private static Survival rates() {
        return new ByLeadTime(
                List.of(new Step(14 * DAY, 180), new Step(60 * DAY, 40), new Step(Double.POSITIVE_INFINITY, 10)));
    }
}
