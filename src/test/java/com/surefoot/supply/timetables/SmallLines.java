package com.surefoot.supply.timetables;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.transport.timetable.CityTimetable;
import com.surefoot.transport.timetable.CityTimetables;
import com.surefoot.transport.timetable.DaySet;
import com.surefoot.transport.timetable.Fares;
import com.surefoot.transport.timetable.Frequency;
import com.surefoot.transport.timetable.Route;
import com.surefoot.transport.timetable.ScheduledCall;
import com.surefoot.transport.timetable.ScheduledTrip;
import com.surefoot.transport.timetable.ServiceTime;
import com.surefoot.transport.timetable.Stop;
import com.surefoot.transport.timetable.Transfer;
import com.surefoot.transport.timetable.Trip;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stops and trips in Eastburg, which run on each day from Friday to Sunday. */
final class SmallLines implements CityTimetables {

    static final String SOURCE = "eastburg-lines";

    private static final DateRange RUNNING = new DateRange(SmallWorld.FRIDAY, SmallWorld.SUNDAY);

    private final Map<String, Stop> stops = new HashMap<>();
    private final List<ScheduledTrip> trips = new ArrayList<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private Fares fares = (route, origin, destination) -> Optional.of(SmallWorld.eur("2.00"));
    private Instant changedAt = Instant.EPOCH;
    private int reads;

    /** So many kilometres from the city's station. */
    SmallLines stop(String id, double east, double north) {
        return stop(id, east, north, Optional.empty());
    }

    SmallLines stop(String id, double east, double north, Optional<String> station) {
        Place place = SmallWorld.place(id, east, north);
        stops.put(
                id,
                new Stop(
                        id,
                        id,
                        Optional.of(place.point()),
                        station,
                        Optional.of("zone " + id),
                        Optional.empty(),
                        Optional.empty()));
        return this;
    }

    /** A trip with calls such as {@code a 8:00} or {@code a 8:00-8:02}, {@code !a 8:00} without getting on, {@code a! 8:00} without getting off. */
    SmallLines trip(String id, int routeType, String... calls) {
        return trip(id, "L" + routeType, routeType, List.of(), calls);
    }

    SmallLines repeated(String id, int routeType, Frequency repeat, String... calls) {
        return trip(id, "L" + routeType, routeType, List.of(repeat), calls);
    }

    SmallLines trip(String id, String line, int routeType, List<Frequency> repeats, String... calls) {
        List<ScheduledCall> all = new ArrayList<>();
        for (String call : calls) {
            String[] words = call.split("[ -]", -1);
            all.add(new ScheduledCall(
                    all.size(),
                    words[0].replace("!", ""),
                    words[0].replace("!", ""),
                    time(words[1]),
                    time(words[words.length - 1]),
                    !words[0].startsWith("!"),
                    !words[0].endsWith("!")));
        }
        Route route = new Route(line, "A", line, "", routeType);
        trips.add(new ScheduledTrip(
                new Trip(id, line, "daily", "", "to the end"),
                route,
                SmallWorld.ZONE,
                DaySet.of(RUNNING, RUNNING.listDays()),
                all,
                repeats));
        return this;
    }

    static Frequency every(Duration headway, String trip, String first, String end, boolean exact) {
        return new Frequency(trip, time(first), time(end), headway, exact);
    }

    static ServiceTime time(String clock) {
        return ServiceTime.find(clock + ":00").orElseThrow();
    }

    SmallLines transfer(String from, String to, int type, int seconds) {
        transfers.add(new Transfer(
                from, to, type, seconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds))));
        return this;
    }

    SmallLines fares(Fares other) {
        fares = other;
        return this;
    }

    /** All is imported anew. */
    SmallLines changed(Instant at) {
        changedAt = at;
        return this;
    }

    int reads() {
        return reads;
    }

    @Override
    public Instant changedAt() {
        return changedAt;
    }

    @Override
    public List<City> listServed(int most) {
        return stops.isEmpty() ? List.of() : List.of(SmallWorld.EASTBURG);
    }

    @Override
    public Map<String, LocalDate> listEnds() {
        return Map.of(SOURCE, RUNNING.last());
    }

    @Override
    public Optional<City> findCity(GeoPoint point) {
        return Optional.of(SmallWorld.EASTBURG).filter(city -> city.area().contains(point));
    }

    @Override
    public List<CityTimetable> listTimetables(City city, DateRange days) {
        reads++;
        List<ScheduledTrip> running = trips.stream()
                .map(trip -> on(trip, days))
                .filter(trip -> !trip.days().isEmpty())
                .toList();
        return running.isEmpty()
                ? List.of()
                : List.of(new CityTimetable(
                        SOURCE,
                        stops.values().stream()
                                .sorted((a, b) -> a.id().compareTo(b.id()))
                                .toList(),
                        running,
                        transfers,
                        fares));
    }

    private static ScheduledTrip on(ScheduledTrip trip, DateRange days) {
        List<LocalDate> within = trip.days().stream().filter(days::contains).toList();
        return new ScheduledTrip(
                trip.trip(), trip.route(), trip.zone(), DaySet.of(days, within), trip.calls(), trip.repeats());
    }
}
