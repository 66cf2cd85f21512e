package com.surefoot.bench.chinatravel.check;

import static com.surefoot.bench.chinatravel.check.EnvironmentRule.PLACES_CONNECTED;
import static com.surefoot.bench.chinatravel.check.EnvironmentRule.WAY_COST;
import static com.surefoot.bench.chinatravel.check.EnvironmentRule.WAY_EXISTS;
import static com.surefoot.bench.chinatravel.check.EnvironmentRule.WAY_FIGURES;

import com.surefoot.bench.chinatravel.check.RawWays.Stage;
import com.surefoot.bench.chinatravel.plan.WrittenPlan.Part;
import java.util.List;
import java.util.Optional;

/** Ways through the city lead from where one is to where one goes next, by the rules. */
final class WayCheck {

    /** How far a price or distance may be off, in yuan and kilometres. */
    private static final double TOLERANCE = 0.1;

    private final RawWays ways;
    private final Findings findings;

    WayCheck(RawWays ways, Findings findings) {
        this.ways = ways;
        this.findings = findings;
    }

    void check(List<Part> activities) {
        Optional<String> here = Optional.empty();
        for (Part activity : activities) {
            List<Part> stages = activity.parts("transports");
            findings.require(
                    activity.has("transports"),
                    PLACES_CONNECTED,
                    activity.named() + " does not say how it is reached.");
            here.ifPresent(place -> checkConnected(place, activity, stages));
            if (!stages.isEmpty()) {
                checkWay(stages);
            }
            here = Optional.of(activity.ends());
        }
    }

    private void checkConnected(String here, Part activity, List<Part> stages) {
        boolean stays = here.equals(activity.begins()) && stages.isEmpty();
        boolean comes = !stages.isEmpty()
                && stages.get(0).text("start").equals(here)
                && stages.get(stages.size() - 1).text("end").equals(activity.begins());
        findings.require(
                stays || comes, PLACES_CONNECTED, "No way leads from '%s' to %s.".formatted(here, activity.named()));
    }

    private void checkWay(List<Part> stages) {
        Part first = stages.get(0);
        String mode = stages.size() == 3 ? "metro" : first.text("mode");
        boolean known = stages.size() == 3 || (stages.size() == 1 && !mode.equals("metro"));
        String end = stages.get(stages.size() - 1).text("end");
        Optional<List<Stage>> truth = known
                ? ways.find(mode, first.text("start"), end, Clock.minutes(first.text("start_time")))
                : Optional.empty();
        if (truth.isEmpty()) {
            findings.fail(
                    "There is no way of %d stages from '%s' to '%s' by '%s'."
                            .formatted(stages.size(), first.text("start"), end, mode),
                    WAY_EXISTS,
                    WAY_FIGURES,
                    WAY_COST);
            return;
        }
        for (int i = 0; i < stages.size(); i++) {
            checkStage(stages.get(i), truth.get().get(i));
        }
    }

    private void checkStage(Part stage, Stage truth) {
        findings.require(
                stage.text("mode").equals(truth.mode())
                        && stage.text("start").equals(truth.start())
                        && stage.text("end").equals(truth.end()),
                WAY_EXISTS,
                "%s to '%s' should be %s.".formatted(stage.named(), stage.text("end"), truth));
        findings.require(
                Clock.minutes(stage.text("start_time")) == truth.startMinute()
                        && Clock.minutes(stage.text("end_time")) == truth.endMinute()
                        && Math.abs(stage.number("price") - truth.price()) <= TOLERANCE
                        && Math.abs(stage.number("distance") - truth.km()) <= TOLERANCE,
                WAY_FIGURES,
                "%s until %s, %s yuan and %s km, should be %s."
                        .formatted(
                                stage.named(),
                                stage.text("end_time"),
                                stage.number("price"),
                                stage.number("distance"),
                                truth));
        checkCost(stage);
    }

    private void checkCost(Part stage) {
        if (stage.text("mode").equals("walk")) {
            findings.require(
                    stage.number("cost") == 0, WAY_COST, "%s costs %s.".formatted(stage.named(), stage.number("cost")));
        } else {
            double units = stage.number(stage.text("mode").equals("metro") ? "tickets" : "cars");
            Amounts.requireCost(findings, WAY_COST, stage, units);
        }
    }
}
