package com.surefoot.supply.gtfs;

import com.surefoot.transport.timetable.Fare;
import com.surefoot.transport.timetable.FareRule;
import java.util.HashSet;
import java.util.Set;

/**
 * What the rows of fare_attributes.txt and fare_rules.txt say. A fare that depends on all zones passed on the way
 * ({@code contains_id}) is left out with all of its rules: shown without that condition, it would be a wrong price.
 */
final class FareRows {

    private final UniqueIds fareIds = new UniqueIds();
    private final Set<String> leftOut = new HashSet<>();

    static boolean countsZonesPassed(Row row) {
        return row.has("contains_id");
    }

    static String fareId(Row row) {
        return row.id("fare_id");
    }

    void leaveOut(String fareId) {
        leftOut.add(fareId);
    }

    boolean isKept(Row row) {
        return !leftOut.contains(fareId(row));
    }

    Fare fare(Row row) {
        return new Fare(fareIds.add(row, "fare_id"), row.money("price", "currency_type"));
    }

    static FareRule rule(Row row) {
        return new FareRule(fareId(row), row.findId("route_id"), row.findId("origin_id"), row.findId("destination_id"));
    }
}
