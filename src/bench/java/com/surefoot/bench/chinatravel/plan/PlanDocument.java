package com.surefoot.bench.chinatravel.plan;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plan to write.
 *
 * @param days activities by day, from the first day on
 */
public record PlanDocument(int people, String startCity, String targetCity, List<List<Activity>> days) {

    public PlanDocument {
        requireNonNull(startCity, "startCity");
        requireNonNull(targetCity, "targetCity");
        days = days.stream().map(List::copyOf).toList();
    }

    /** A minute of a day as a plan writes it; the hours go on after 24:00. */
    public static String clock(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    /** In the benchmark's words. */
    public WrittenPlan written() {
        List<Object> itinerary = new ArrayList<>();
        for (List<Activity> activities : days) {
            Map<String, Object> day = new LinkedHashMap<>();
            day.put("day", itinerary.size() + 1L);
            day.put(
                    "activities",
                    activities.stream().<Object>map(Activity::fields).toList());
            itinerary.add(day);
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("people_number", (long) people);
        fields.put("start_city", startCity);
        fields.put("target_city", targetCity);
        fields.put("itinerary", itinerary);
        return new WrittenPlan(fields);
    }

    /** Writes the plan to a file. */
    public void write(Path file) throws IOException {
        Json.write(file, written().fields());
    }
}
