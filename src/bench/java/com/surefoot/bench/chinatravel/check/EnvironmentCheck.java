package com.surefoot.bench.chinatravel.check;

import com.surefoot.bench.chinatravel.plan.Query;
import com.surefoot.bench.chinatravel.plan.WrittenPlan;
import com.surefoot.bench.chinatravel.plan.WrittenPlan.Part;
import java.util.List;

/** Checks what every plan must keep to. */
public final class EnvironmentCheck {

    private static final List<String> TYPES =
            List.of("train", "airplane", "attraction", "breakfast", "lunch", "dinner", "accommodation");

    private final RawTables tables;

    public EnvironmentCheck(RawTables tables) {
        this.tables = tables;
    }

    /** One result a rule, in the rules' order. Without a plan all fail. */
    public List<CheckResult> check(Query query, WrittenPlan plan) {
        Findings findings = new Findings();
        List<Part> days = plan.days();
        List<Part> activities = plan.activities();
        if (activities.isEmpty() || !tables.knows(query.targetCity()) || !tables.knows(query.startCity())) {
            findings.fail(
                    "There is no plan from %s to %s.".formatted(query.startCity(), query.targetCity()),
                    EnvironmentRule.values());
            return findings.results();
        }
        RawCity city = tables.city(query.targetCity());
        new RideCheck(tables, findings).check(query, days);
        new SightCheck(city, findings).check(activities);
        new HotelCheck(city, findings).check(days);
        new MealCheck(city, query.people(), findings).check(activities);
        new WayCheck(new RawWays(city), findings).check(activities);
        new OrderCheck(findings).check(days);
        return findings.results();
    }

    /** Whether the plan has the form the benchmark wants and is for what was asked. */
    public boolean isWellFormed(Query query, WrittenPlan plan) {
        return plan.fields().getOrDefault("start_city", "").equals(query.startCity())
                && plan.fields().getOrDefault("target_city", "").equals(query.targetCity())
                && plan.fields().get("people_number") instanceof Number people
                && people.intValue() == query.people()
                && plan.days().size() == query.days()
                && areNumbered(plan.days())
                && plan.activities().stream().allMatch(activity -> TYPES.contains(activity.text("type")));
    }

    private static boolean areNumbered(List<Part> days) {
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i).number("day") != i + 1) {
                return false;
            }
        }
        return true;
    }
}
