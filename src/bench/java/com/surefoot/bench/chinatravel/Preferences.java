package com.surefoot.bench.chinatravel;

import com.surefoot.bench.chinatravel.plan.WrittenPlan;
import com.surefoot.bench.chinatravel.plan.WrittenPlan.Part;
import java.util.List;

/**
 * How well a valid plan does beyond what it must, each from 0 to 1 (the public evaluation's three default preferences).
 *
 * @param sights sights a day, four being all one can wish for
 * @param ways minutes a move through the city, from 120 down to 15
 * @param meals meals a day, three being all one can wish for
 */
record Preferences(double sights, double ways, double meals) {

    static final Preferences NONE = new Preferences(0, 0, 0);

    static Preferences of(WrittenPlan plan) {
        List<Part> activities = plan.activities();
        double days = plan.days().size();
        long sights = activities.stream().filter(part -> part.is("attraction")).count();
        long meals = activities.stream().filter(Part::isMeal).count();
        double minutes = activities.stream()
                .map(part -> part.parts("transports"))
                .filter(stages -> !stages.isEmpty())
                .mapToLong(Preferences::minutes)
                .average()
                .orElse(-1);
        return new Preferences(clip(sights / (4 * days)), clip((120 - minutes) / 105), clip(meals / days / 3));
    }

    private static long minutes(List<Part> stages) {
        return stages.stream()
                .mapToLong(stage -> minute(stage.text("end_time")) - minute(stage.text("start_time")))
                .sum();
    }

    private static long minute(String time) {
        int colon = time.indexOf(':');
        return Long.parseLong(time.substring(0, colon)) * 60 + Long.parseLong(time.substring(colon + 1));
    }

    private static double clip(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
