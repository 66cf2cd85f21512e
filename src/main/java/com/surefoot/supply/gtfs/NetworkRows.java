package com.surefoot.supply.gtfs;

import com.surefoot.transport.timetable.Agency;
import com.surefoot.transport.timetable.Route;
import com.surefoot.transport.timetable.Stop;
import com.surefoot.transport.timetable.Transfer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What the rows of agency.txt, stops.txt, routes.txt and transfers.txt say. */
final class NetworkRows {

    private static final int LAST_ROUTE_TYPE = 1799;
    private static final int LAST_LOCATION_TYPE = 4;
    private static final int LAST_PLACE = 2;
    private static final int LAST_TRANSFER_TYPE = 5;

    private final Set<String> agencyIds = new HashSet<>();
    private final UniqueIds stopIds = new UniqueIds();
    private final UniqueIds routeIds = new UniqueIds();

    Agency agency(Row row) {
        String id = row.findId("agency_id").orElse("");
        if (!agencyIds.add(id)) {
            throw row.broken(
                    "agency_id", "is there twice.", "Maybe only one of several agencies can go without an id?");
        }
        return new Agency(id, row.text("agency_name"), row.zone("agency_timezone"));
    }

    Stop stop(Row row) {
        String id = stopIds.add(row, "stop_id");
        boolean placed = row.code("location_type", LAST_LOCATION_TYPE) <= LAST_PLACE
                || row.has("stop_lat")
                || row.has("stop_lon");
        return new Stop(
                id,
                row.has("stop_name") ? row.text("stop_name") : id,
                placed ? Optional.of(row.point("stop_lat", "stop_lon")) : Optional.empty(),
                row.findId("parent_station"),
                row.findId("zone_id"),
                row.findZone("stop_timezone"),
                Optional.empty());
    }

    Route route(Row row) {
        return new Route(
                routeIds.add(row, "route_id"),
                agencyId(row),
                row.text("route_short_name"),
                row.text("route_long_name"),
                row.integer("route_type", 0, LAST_ROUTE_TYPE));
    }

    /** A single agency runs all routes that do not name it; if it has no id, they cannot. */
    private String agencyId(Row row) {
        String id = row.findId("agency_id").orElse("");
        if (agencyIds.size() == 1 && (id.isEmpty() || agencyIds.contains(""))) {
            return agencyIds.iterator().next();
        }
        if (!agencyIds.contains(id)) {
            throw row.broken("agency_id", "is not in agency.txt.", "Maybe the agency was left out of the export?");
        }
        return id;
    }

    /** False for in-seat transfers and for rules between particular routes or trips, which say nothing of others. */
    static boolean holdsForAllTrips(Row row) {
        return row.code("transfer_type", LAST_TRANSFER_TYPE) < 4
                && !row.has("from_route_id")
                && !row.has("to_route_id")
                && !row.has("from_trip_id")
                && !row.has("to_trip_id");
    }

    static Transfer transfer(Row row) {
        return new Transfer(
                row.id("from_stop_id"),
                row.id("to_stop_id"),
                row.code("transfer_type", LAST_TRANSFER_TYPE),
                row.findSeconds("min_transfer_time"));
    }
}
