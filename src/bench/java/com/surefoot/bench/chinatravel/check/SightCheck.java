package com.surefoot.bench.chinatravel.check;

import static com.surefoot.bench.chinatravel.check.EnvironmentRule.SIGHT_COST;
import static com.surefoot.bench.chinatravel.check.EnvironmentRule.SIGHT_EXISTS;
import static com.surefoot.bench.chinatravel.check.EnvironmentRule.SIGHT_ONCE;
import static com.surefoot.bench.chinatravel.check.EnvironmentRule.SIGHT_OPEN;
import static com.surefoot.bench.chinatravel.check.EnvironmentRule.SIGHT_PRICE;

import com.surefoot.bench.chinatravel.plan.WrittenPlan.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sights are of the city, open, priced right, and seen once. */
final class SightCheck {

    private final RawCity city;
    private final Findings findings;
    private final Set<String> seen = new HashSet<>();

    SightCheck(RawCity city, Findings findings) {
        this.city = city;
        this.findings = findings;
    }

    void check(List<Part> activities) {
        activities.stream().filter(activity -> activity.is("attraction")).forEach(this::check);
    }

    private void check(Part visit) {
        String name = visit.text("position");
        RawCity.Sight sight = city.sights().get(name);
        if (sight == null) {
            findings.fail("There is no sight '%s'.".formatted(name), SIGHT_EXISTS, SIGHT_OPEN, SIGHT_PRICE, SIGHT_COST);
            return;
        }
        findings.require(seen.add(name), SIGHT_ONCE, "'%s' is visited again.".formatted(name));
        int start = Clock.minutes(visit.text("start_time"));
        int end = Clock.minutes(visit.text("end_time"));
        findings.require(
                Clock.inside(start, end, sight.open(), sight.close()),
                SIGHT_OPEN,
                "%s ends at %s; it is open from minute %d to %d."
                        .formatted(visit.named(), visit.text("end_time"), sight.open(), sight.close()));
        Amounts.requirePrice(findings, SIGHT_PRICE, visit, sight.price());
        Amounts.requireCost(findings, SIGHT_COST, visit, visit.number("tickets"));
    }
}
