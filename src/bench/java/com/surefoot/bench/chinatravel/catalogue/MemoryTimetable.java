package com.surefoot.bench.chinatravel.catalogue;

import com.surefoot.transport.TransportMode;
import com.surefoot.transport.timetable.Agency;
import com.surefoot.transport.timetable.Fare;
import com.surefoot.transport.timetable.FareRule;
import com.surefoot.transport.timetable.Frequency;
import com.surefoot.transport.timetable.Route;
import com.surefoot.transport.timetable.ServiceException;
import com.surefoot.transport.timetable.ServiceTime;
import com.surefoot.transport.timetable.ServiceWeek;
import com.surefoot.transport.timetable.Stop;
import com.surefoot.transport.timetable.StopTime;
import com.surefoot.transport.timetable.TimetableSink;
import com.surefoot.transport.timetable.Transfer;
import com.surefoot.transport.timetable.Trip;
import com.surefoot.travel.CityId;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A timetable whose trips have two stops, whose fares hang on routes and whose services run daily: what the ten
 * cities' importer writes.
 */
class MemoryTimetable implements TimetableSink {

    private static final int AIR = 1100;

    /** A run from a city to another. */
    record Run(
            String tripId,
            TransportMode mode,
            String number,
            String product,
            String operator,
            CityId fromCity,
            Place from,
            CityId toCity,
            Place to,
            ServiceTime departure,
            ServiceTime arrival,
            Money price,
            DateRange validity) {}

    private final Map<String, Agency> agencies = new HashMap<>();
    private final Map<String, Stop> stops = new HashMap<>();
    private final Map<String, Route> routes = new HashMap<>();
    private final Map<String, ServiceWeek> weeks = new HashMap<>();
    private final Map<String, Fare> fares = new HashMap<>();
    private final Map<String, String> fareOfRoute = new HashMap<>();
    private final List<Trip> trips = new ArrayList<>();
    private final Map<String, List<StopTime>> times = new HashMap<>();

    List<Run> listRuns() {
        return trips.stream().map(this::run).toList();
    }

    private Run run(Trip trip) {
        List<StopTime> calls = times.getOrDefault(trip.id(), List.of()).stream()
                .sorted(Comparator.comparing(StopTime::sequence))
                .toList();
        if (calls.size() != 2) {
            throw new IllegalArgumentException("Trip '%s' calls at %d stops, not two. Maybe the importer has changed?"
                    .formatted(trip.id(), calls.size()));
        }
        Route route = find(routes, trip.routeId());
        Stop from = find(stops, calls.get(0).stopId());
        Stop to = find(stops, calls.get(1).stopId());
        return new Run(
                trip.id(),
                route.type() == AIR ? TransportMode.FLIGHT : TransportMode.TRAIN,
                trip.shortName(),
                route.shortName(),
                find(agencies, route.agencyId()).name(),
                from.city().orElseThrow(),
                place(from),
                to.city().orElseThrow(),
                place(to),
                calls.get(0).departure().orElseThrow(),
                calls.get(1).arrival().orElseThrow(),
                find(fares, find(fareOfRoute, route.id())).price(),
                find(weeks, trip.serviceId()).validity());
    }

    private static Place place(Stop stop) {
        return new Place(stop.name(), stop.point().orElseThrow());
    }

    private static <T> T find(Map<String, T> table, String id) {
        return Objects.requireNonNull(table.get(id), () -> "Nothing has the id '%s'.".formatted(id));
    }

    @Override
    public void put(Agency agency) {
        agencies.put(agency.id(), agency);
    }

    @Override
    public void put(Stop stop) {
        stops.put(stop.id(), stop);
    }

    @Override
    public void put(Route route) {
        routes.put(route.id(), route);
    }

    @Override
    public void put(Trip trip) {
        trips.add(trip);
    }

    @Override
    public void put(StopTime stopTime) {
        times.computeIfAbsent(stopTime.tripId(), none -> new ArrayList<>()).add(stopTime);
    }

    @Override
    public void put(ServiceWeek week) {
        weeks.put(week.serviceId(), week);
    }

    @Override
    public void put(Fare fare) {
        fares.put(fare.id(), fare);
    }

    @Override
    public void put(FareRule rule) {
        fareOfRoute.put(rule.routeId().orElseThrow(), rule.fareId());
    }

    @Override
    public void put(ServiceException exception) {
        throw unexpected(exception);
    }

    @Override
    public void put(Frequency frequency) {
        throw unexpected(frequency);
    }

    @Override
    public void put(Transfer transfer) {
        throw unexpected(transfer);
    }

    private static IllegalArgumentException unexpected(Object piece) {
        return new IllegalArgumentException(
                "The ten cities do not have %s. Maybe the importer has changed?".formatted(piece));
    }
}
