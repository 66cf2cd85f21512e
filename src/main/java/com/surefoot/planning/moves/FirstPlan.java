package com.surefoot.planning.moves;

import com.surefoot.planning.model.DayPlan;
import com.surefoot.planning.model.Frame;
import com.surefoot.planning.model.LegOption;
import com.surefoot.planning.model.LodgingOption;
import com.surefoot.planning.model.Points;
import com.surefoot.planning.model.Route;
import com.surefoot.planning.model.Spot;
import com.surefoot.planning.model.TripPlan;
import com.surefoot.planning.model.TripSetting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Builds the plan that the search starts from: the best rides and lodging it can pay for, then day by day. */
public final class FirstPlan {

    /** How many of the worthiest spots a property is measured by. */
    private static final int LANDMARKS = 12;

    private final TripPlan plan;
    private final TripSetting setting;
    private final long cheapestMeal;
    private final List<Spot> unvisited;

    private FirstPlan(TripPlan plan) {
        this.plan = plan;
        this.setting = plan.setting();
        this.unvisited = new ArrayList<>(setting.spots());
        this.cheapestMeal = setting.spots().stream()
                .filter(Spot::isMeal)
                .mapToLong(Spot::cost)
                .min()
                .orElse(0);
    }

    /** Fills an empty plan. */
    public static void build(TripPlan plan) {
        new FirstPlan(plan).build();
    }

    private void build() {
        chooseFrame();
        plan.days().forEach(day -> day.setRoute(Route.EMPTY));
        plan.days().forEach(DayPlan::refresh);
        setting.spots().stream().filter(Spot::mandatory).forEach(this::putIntoBestDay);
        for (DayPlan day : plan.days()) {
            while (insertBest(day, true)) {
                // meals first: sights fit around them
            }
        }
        for (DayPlan day : plan.days()) {
            while (insertBest(day, false)) {
                // until nothing more is worth it
            }
        }
    }

    private void chooseFrame() {
        Frame frame = plan.frame();
        long reserve = 2 * cheapestMeal * setting.days();
        long bestPoints = Long.MIN_VALUE;
        LegOption bestOutbound = plan.outbound().get(0);
        LegOption bestInbound = plan.inbound().get(0);
        LodgingOption bestLodging = plan.lodging().get(0);
        for (LodgingOption lodging : plan.lodging()) {
            long remoteness = remoteness(lodging);
            for (LegOption outbound : plan.outbound()) {
                for (LegOption inbound : plan.inbound()) {
                    frame.set(outbound, inbound, lodging);
                    long points = Points.frame(frame, setting) - remoteness - lostTime(frame) - unaffordable(reserve);
                    if (points > bestPoints) {
                        bestPoints = points;
                        bestOutbound = outbound;
                        bestInbound = inbound;
                        bestLodging = lodging;
                    }
                }
            }
        }
        frame.set(bestOutbound, bestInbound, bestLodging);
    }

    /** Time away from home that is not spent there is lost. */
    private static long lostTime(Frame frame) {
        return 2L * (frame.outbound().free() - frame.inbound().due());
    }

    private long unaffordable(long reserve) {
        long over = plan.frame().cost() + reserve - setting.budget();
        return over > 0 && setting.budget() != Long.MAX_VALUE ? 10_000 + 10 * Points.money(over, setting) : 0;
    }

    /** Twice a day between the lodging and what is most worth seeing, in points. */
    private long remoteness(LodgingOption lodging) {
        return (long) (setting.spots().stream()
                        .filter(spot -> !spot.isMeal())
                        .sorted(Comparator.comparingInt(Spot::worth).reversed())
                        .limit(LANDMARKS)
                        .mapToInt(spot -> setting.journeys().minutes(lodging.location(), spot.location()))
                        .average()
                        .orElse(0)
                * 8
                * setting.days());
    }

    private void putIntoBestDay(Spot spot) {
        DayPlan day = plan.days().stream()
                .max(Comparator.comparingLong(candidate -> gain(candidate, spot)))
                .orElseThrow();
        apply(day, spot);
    }

    private long gain(DayPlan day, Spot spot) {
        return Insertion.best(day, setting, day.route(), spot).points() - Points.day(day.timetable(), setting);
    }

    /** Puts the spot that gains most into the day, if any gains at all. */
    private boolean insertBest(DayPlan day, boolean meals) {
        Optional<Spot> best = Optional.empty();
        double bestGain = 0;
        for (Spot spot : unvisited) {
            if (spot.isMeal() == meals && !spot.windows(day.index()).isEmpty() && affordable(spot)) {
                double gain = gain(day, spot);
                if (gain > bestGain) {
                    bestGain = gain;
                    best = Optional.of(spot);
                }
            }
        }
        best.ifPresent(spot -> apply(day, spot));
        return best.isPresent();
    }

    private boolean affordable(Spot spot) {
        long missing = plan.days().stream()
                .mapToLong(day -> day.timetable().missingMeals().size())
                .sum();
        long reserve = spot.isMeal() ? Math.max(0, missing - 1) : missing;
        return setting.budget() == Long.MAX_VALUE
                || plan.cost() + spot.cost() + reserve * cheapestMeal <= setting.budget()
                || (spot.isMeal() && spot.cost() == cheapestMeal);
    }

    private void apply(DayPlan day, Spot spot) {
        day.setRoute(Insertion.best(day, setting, day.route(), spot).route());
        day.refresh();
        unvisited.remove(spot);
    }
}
