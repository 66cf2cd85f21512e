package com.surefoot.supply.tencities;

import com.surefoot.supply.tables.JsonValue;
import com.surefoot.supply.tables.LeftOut;
import com.surefoot.transport.timetable.Fare;
import com.surefoot.transport.timetable.FareRule;
import com.surefoot.transport.timetable.Route;
import com.surefoot.transport.timetable.ServiceTime;
import com.surefoot.transport.timetable.ServiceWeek;
import com.surefoot.transport.timetable.Stop;
import com.surefoot.transport.timetable.StopTime;
import com.surefoot.transport.timetable.TimetableSink;
import com.surefoot.transport.timetable.Trip;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Money;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Trains and flights as a timetable. The tables carry no dates: every run is taken to go every day.
 *
 * <p>A fare rule knows routes, so runs share a route only where they share both stops, the product and the price.
 */
final class Timetable {

    private static final DateRange VALIDITY = new DateRange(LocalDate.of(2020, 1, 1), LocalDate.of(2035, 12, 31));
    private static final String DAILY = "daily";

    private final Map<TenCity, Map<String, GeoPoint>> reachable;
    private final TimetableSink sink;
    private final LeftOut leftOut;
    private final Set<String> written = new HashSet<>();

    Timetable(Map<TenCity, Map<String, GeoPoint>> reachable, TimetableSink sink, LeftOut leftOut) {
        this.reachable = reachable;
        this.sink = sink;
        this.leftOut = leftOut;
    }

    void writeFrame() {
        for (RunKind kind : RunKind.values()) {
            sink.put(kind.agency());
        }
        sink.put(new ServiceWeek(DAILY, EnumSet.allOf(DayOfWeek.class), VALIDITY));
    }

    /** Writes a train or flight, and before it what it rests on. */
    void write(RunKind kind, TenCity from, TenCity to, JsonValue row) {
        Optional<Stop> start = findStop(from, row.cell("From").text());
        Optional<Stop> end = findStop(to, row.cell("To").text());
        if (row.cell("Cost").isEmpty()
                || row.cell("BeginTime").isEmpty()
                || row.cell("EndTime").isEmpty()) {
            leftOut.add(kind.plural(), "a needed cell is empty");
        } else if (start.isEmpty() || end.isEmpty()) {
            leftOut.add(kind.plural(), "no position");
        } else {
            write(kind, start.get(), end.get(), row);
        }
    }

    private Optional<Stop> findStop(TenCity city, String name) {
        return Optional.ofNullable(reachable.getOrDefault(city, Map.of()).get(name))
                .map(point -> new Stop(
                        city.folder() + ":" + name,
                        name,
                        Optional.of(point),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(city.id())));
    }

    private void write(RunKind kind, Stop from, Stop to, JsonValue row) {
        String number = row.cell(kind.numberField()).required();
        String tripId = String.join("/", number, from.id(), to.id());
        if (!written.add("trip " + tripId)) {
            leftOut.add(kind.plural(), "the number repeats");
            return;
        }
        writeStop(from);
        writeStop(to);
        sink.put(new Trip(tripId, writeRoute(kind, from, to, row), DAILY, number, to.name()));
        writeTimes(tripId, from, to, row);
    }

    private void writeStop(Stop stop) {
        if (written.add("stop " + stop.id())) {
            sink.put(stop);
        }
    }

    private String writeRoute(RunKind kind, Stop from, Stop to, JsonValue row) {
        Money price = row.cell("Cost").money(InCityRules.CURRENCY);
        String product = kind.product(row);
        String id = String.join("/", from.id(), to.id(), product, price.amount().toPlainString());
        if (written.add("route " + id)) {
            sink.put(new Route(id, kind.agency().id(), product, from.name() + " – " + to.name(), kind.routeType()));
            writeFare(id, row.line().build(() -> new Fare(price.toString(), price)));
        }
        return id;
    }

    private void writeFare(String routeId, Fare fare) {
        if (written.add("fare " + fare.id())) {
            sink.put(fare);
        }
        sink.put(new FareRule(fare.id(), Optional.of(routeId), Optional.empty(), Optional.empty()));
    }

    /** A run that ends at or before it begins arrives the next day, whatever its stated duration. */
    private void writeTimes(String tripId, Stop from, Stop to, JsonValue row) {
        ClockTime begin = ClockTime.of(row.cell("BeginTime"));
        ClockTime end = ClockTime.of(row.cell("EndTime")).after(begin);
        sink.put(stopTime(tripId, 1, from, begin, true));
        sink.put(stopTime(tripId, 2, to, end, false));
    }

    private static StopTime stopTime(String tripId, int sequence, Stop stop, ClockTime time, boolean boards) {
        Optional<ServiceTime> at = Optional.of(ServiceTime.of(0, time.minutes(), 0));
        return new StopTime(tripId, sequence, stop.id(), at, at, boards, !boards);
    }
}
