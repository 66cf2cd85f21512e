package com.surefoot.bench.chinatravel.check;

import static com.surefoot.bench.chinatravel.check.EnvironmentRule.TIMES_GIVEN;
import static com.surefoot.bench.chinatravel.check.EnvironmentRule.TIMES_IN_ORDER;

import com.surefoot.bench.chinatravel.plan.WrittenPlan.Part;
import java.util.List;

/** Times are given and follow each other: leave, arrive, begin, end. */
final class OrderCheck {

    private final Findings findings;

    OrderCheck(Findings findings) {
        this.findings = findings;
    }

    void check(List<Part> days) {
        for (Part day : days) {
            int free = 0;
            for (Part activity : day.parts("activities")) {
                free = check(activity, free);
            }
        }
    }

    /**
     * Checks an activity.
     *
     * @param free from when on one can set out, in minutes since midnight
     * @return from when on one can set out for the next one
     */
    private int check(Part activity, int free) {
        int start = Clock.minutes(activity.text("start_time"));
        int end = Clock.minutes(activity.text("end_time"));
        if (start == Clock.UNREADABLE || end == Clock.UNREADABLE) {
            findings.fail(activity.named() + " lacks a time.", TIMES_GIVEN);
            return free;
        }
        findings.require(end > start || activity.isRide(), TIMES_IN_ORDER, activity.named() + " takes no time.");
        int arrived = free;
        List<Part> stages = activity.parts("transports");
        if (!stages.isEmpty()) {
            int leaves = Clock.minutes(stages.get(0).text("start_time"));
            arrived = Clock.minutes(stages.get(stages.size() - 1).text("end_time"));
            findings.require(leaves >= free, TIMES_IN_ORDER, activity.named() + " is set out for too early.");
        }
        findings.require(start >= arrived, TIMES_IN_ORDER, activity.named() + " begins before one is there.");
        return activity.isRide() && end <= start ? 0 : end;
    }
}
