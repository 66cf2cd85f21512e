package com.surefoot.bench.chinatravel.plan;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Something a plan does; times are minutes since midnight of its day. */
public sealed interface Activity {

    List<Leg> transports();

    /** In the benchmark's words. */
    Map<String, Object> fields();

    /**
     * A train or flight; an end at or before its start is on the next day.
     *
     * @param type {@code train} or {@code airplane}
     * @param price for one
     */
    record Ride(
            String type,
            String number,
            String start,
            String end,
            String startTime,
            String endTime,
            BigDecimal price,
            int tickets,
            List<Leg> transports)
            implements Activity {

        public Ride {
            transports = List.copyOf(transports);
            if (!type.equals("train") && !type.equals("airplane")) {
                throw new IllegalArgumentException("'%s' is no ride. Maybe 'train'?".formatted(type));
            }
        }

        @Override
        public Map<String, Object> fields() {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("type", type);
            fields.put(type.equals("train") ? "TrainID" : "FlightID", number);
            fields.put("start", start);
            fields.put("end", end);
            fields.put("start_time", startTime);
            fields.put("end_time", endTime);
            fields.put("price", price.doubleValue());
            fields.put("tickets", (long) tickets);
            fields.put("cost", cost(price, tickets));
            fields.put("transports", legs(transports));
            return fields;
        }
    }

    /**
     * A visit of a sight.
     *
     * @param ticket for one
     */
    record Visit(String position, int startMinute, int endMinute, BigDecimal ticket, int tickets, List<Leg> transports)
            implements Activity {

        public Visit {
            requireNonNull(position, "position");
            transports = List.copyOf(transports);
        }

        @Override
        public Map<String, Object> fields() {
            Map<String, Object> fields = placed("attraction", position, startMinute, endMinute);
            fields.put("price", ticket.doubleValue());
            fields.put("tickets", (long) tickets);
            fields.put("cost", cost(ticket, tickets));
            fields.put("transports", legs(transports));
            return fields;
        }
    }

    /**
     * A meal in a restaurant, or breakfast in the hotel for nothing.
     *
     * @param type {@code breakfast}, {@code lunch} or {@code dinner}
     * @param price for one
     */
    record Meal(
            String type,
            String position,
            int startMinute,
            int endMinute,
            BigDecimal price,
            int people,
            List<Leg> transports)
            implements Activity {

        public Meal {
            requireNonNull(position, "position");
            transports = List.copyOf(transports);
            if (!List.of("breakfast", "lunch", "dinner").contains(type)) {
                throw new IllegalArgumentException("'%s' is no meal. Maybe 'lunch'?".formatted(type));
            }
        }

        @Override
        public Map<String, Object> fields() {
            Map<String, Object> fields = placed(type, position, startMinute, endMinute);
            fields.put("price", price.doubleValue());
            fields.put("cost", cost(price, people));
            fields.put("transports", legs(transports));
            return fields;
        }
    }

    /**
     * The night in a hotel.
     *
     * @param beds in a room: 1 or 2, the benchmark's room type
     * @param price for one room and night
     */
    record Night(
            String position,
            int beds,
            int rooms,
            BigDecimal price,
            int startMinute,
            int endMinute,
            List<Leg> transports)
            implements Activity {

        public Night {
            requireNonNull(position, "position");
            transports = List.copyOf(transports);
        }

        @Override
        public Map<String, Object> fields() {
            Map<String, Object> fields = placed("accommodation", position, startMinute, endMinute);
            fields.put("room_type", (long) beds);
            fields.put("rooms", (long) rooms);
            fields.put("price", price.doubleValue());
            fields.put("cost", cost(price, rooms));
            fields.put("transports", legs(transports));
            return fields;
        }
    }

    private static Map<String, Object> placed(String type, String position, int startMinute, int endMinute) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", type);
        fields.put("position", position);
        fields.put("start_time", PlanDocument.clock(startMinute));
        fields.put("end_time", PlanDocument.clock(endMinute));
        return fields;
    }

    private static List<Object> legs(List<Leg> legs) {
        return legs.stream().<Object>map(Leg::fields).toList();
    }

    /** As floating numbers multiply, since checkers may compare so, exactly. */
    static double cost(BigDecimal price, int count) {
        return price.doubleValue() * count;
    }
}
