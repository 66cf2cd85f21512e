package com.surefoot.storage;

import com.surefoot.storage.CityStops.CityStop;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.timetable.ServiceTime;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A trip from a stop of one city to a later stop of another, before any day is looked at. */
record Ride(
        String tripId,
        String serviceId,
        String routeId,
        String number,
        String product,
        String operator,
        TransportMode mode,
        ZoneId agencyZone,
        CityStop board,
        CityStop alight,
        int boardSequence,
        int alightSequence,
        int departure,
        int arrival) {

    private static final String RIDES = """
            select d.trip_id, t.service_id, t.route_id, t.short_name as trip_name, r.short_name as route_name,
                r.long_name as route_long_name, r.route_type, g.name as operator, g.time_zone,
                d.stop_id as board, a.stop_id as alight,
                d.stop_sequence as board_sequence, a.stop_sequence as alight_sequence, d.departure_s, a.arrival_s
            from stop_time d
            join stop_time a on a.source_no = d.source_no and a.trip_id = d.trip_id
                and a.stop_sequence > d.stop_sequence
            join trip t on t.source_no = d.source_no and t.id = d.trip_id
            join route r on r.source_no = t.source_no and r.id = t.route_id
            join agency g on g.source_no = r.source_no and g.id = r.agency_id
            where d.source_no = ? and d.stop_id = any(?) and a.stop_id = any(?)
              and d.boards and d.timepoint and a.alights and a.timepoint
            order by d.trip_id, d.stop_sequence, a.stop_sequence""";

    /** Every ride from the one to the other in their source, on whatever day. */
    static List<Ride> list(Statements statements, CityStops from, CityStops to) {
        return statements.list(RIDES, row -> read(row, from, to), from.sourceNo(), from.ids(), to.ids()).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Ride> read(Row row, CityStops from, CityStops to) throws SQLException {
        Optional<TransportMode> mode = mode(row.integer("route_type"));
        String tripName = row.text("trip_name");
        String routeName = row.text("route_name").isEmpty() ? row.text("route_long_name") : row.text("route_name");
        String number = tripName.isEmpty() ? routeName.isEmpty() ? row.text("trip_id") : routeName : tripName;
        return mode.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ride(
                        row.text("trip_id"),
                        row.text("service_id"),
                        row.text("route_id"),
                        number,
                        number.equals(routeName) ? "" : routeName,
                        row.text("operator"),
                        mode.get(),
                        ZoneId.of(row.text("time_zone")),
                        from.get(row.text("board")),
                        to.get(row.text("alight")),
                        row.integer("board_sequence"),
                        row.integer("alight_sequence"),
                        row.integer("departure_s"),
                        row.integer("arrival_s")));
    }

    /** What GTFS's route types, basic and extended, mean between cities; metros and trams do not link any. */
    private static Optional<TransportMode> mode(int routeType) {
        if (routeType == 2 || between(routeType, 100, 199)) {
            return Optional.of(TransportMode.TRAIN);
        }
        if (routeType == 3 || between(routeType, 200, 299)) {
            return Optional.of(TransportMode.COACH);
        }
        if (routeType == 4 || between(routeType, 1000, 1099) || between(routeType, 1200, 1299)) {
            return Optional.of(TransportMode.FERRY);
        }
        return between(routeType, 1100, 1199) ? Optional.of(TransportMode.FLIGHT) : Optional.empty();
    }

    private static boolean between(int value, int from, int to) {
        return value >= from && value <= to;
    }

    /** The same ride, all of it so many seconds later. */
    Ride shifted(int seconds) {
        return new Ride(
                tripId,
                serviceId,
                routeId,
                number,
                product,
                operator,
                mode,
                agencyZone,
                board,
                alight,
                boardSequence,
                alightSequence,
                departure + seconds,
                arrival + seconds);
    }

    ServiceTime departs() {
        return new ServiceTime(departure);
    }

    ServiceTime arrives() {
        return new ServiceTime(arrival);
    }
}
