package com.surefoot.bench.travelplanner;

import com.surefoot.bench.text.Json;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks answers against the benchmark's rules. Where the benchmark's words and its published evaluation differ, the
 * stricter of both counts.
 */
public final class PlanChecker {

    private final Sandbox sandbox;

    /** Creates a checker over the data that plans may name. */
    public PlanChecker(Tables tables) {
        this.sandbox = new Sandbox(tables);
    }

    /** Judges an answer, one line of JSON already parsed, to a wish. */
    public Verdict check(Wish wish, Json answer) {
        List<StatedDay> days = new ArrayList<>();
        for (Json day : answer.find("plan").orElse(new Json(null)).elements()) {
            if (!day.isEmptyObject()) {
                days.add(new StatedDay(days.size() + 1, day));
            }
        }
        if (days.isEmpty()) {
            return new Verdict(false, applicable(wish), Map.of());
        }
        Faults faults = new Faults();
        new RouteRules(wish, sandbox, faults).check(days);
        new DayRules(wish, sandbox, faults).check(days);
        new StayRules(wish, sandbox, faults).check(days);
        new CostRules(wish, sandbox, faults).check(days);
        return new Verdict(true, applicable(wish), faults.all());
    }

    private static Set<Rule> applicable(Wish wish) {
        Set<Rule> rules = EnumSet.allOf(Rule.class);
        if (wish.houseRule().isEmpty()) {
            rules.remove(Rule.ROOM_RULE);
        }
        if (wish.cuisines().isEmpty()) {
            rules.remove(Rule.CUISINE);
        }
        if (wish.roomType().isEmpty()) {
            rules.remove(Rule.ROOM_TYPE);
        }
        if (wish.transportation().isEmpty()) {
            rules.remove(Rule.TRANSPORTATION);
        }
        return rules;
    }
}
