package com.surefoot.bench.chinatravel.plan;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A stage of a way through the city; times are minutes since midnight of its day.
 *
 * @param mode {@code walk}, {@code metro} or {@code taxi}
 * @param price of one ticket or car; zero for a walk
 * @param units tickets or cars; zero for a walk
 * @param kilometres not rounded
 */
public record Leg(
        String mode,
        String start,
        String end,
        int startMinute,
        int endMinute,
        BigDecimal price,
        int units,
        double kilometres) {

    public Leg {
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        requireNonNull(price, "price");
        if (!mode.equals("walk") && !mode.equals("metro") && !mode.equals("taxi")) {
            throw new IllegalArgumentException("'%s' is no way to move. Maybe 'walk'?".formatted(mode));
        }
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("start", start);
        fields.put("end", end);
        fields.put("mode", mode);
        fields.put("start_time", PlanDocument.clock(startMinute));
        fields.put("end_time", PlanDocument.clock(endMinute));
        fields.put("price", price.doubleValue());
        if (mode.equals("metro")) {
            fields.put("tickets", (long) units);
        } else if (mode.equals("taxi")) {
            fields.put("cars", (long) units);
        }
        fields.put("cost", mode.equals("walk") ? (Object) 0L : Activity.cost(price, units));
        fields.put("distance", kilometres);
        return fields;
    }
}
