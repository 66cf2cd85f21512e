package com.surefoot.storage;

import com.surefoot.catalogue.CatalogueSink;
import com.surefoot.catalogue.CatalogueStore;
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
import com.surefoot.transport.timetable.Trip;
import com.surefoot.travel.CityId;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.GeoPoint;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A timetable of a few rows. Route {@code R} of agency {@code A} is of trains. */
final class SmallTimetable implements CatalogueStore.Content {

    static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    private final List<Consumer<CatalogueSink>> rows = new ArrayList<>();

    private SmallTimetable() {}

    /** Without any row. */
    static SmallTimetable empty() {
        return new SmallTimetable();
    }

    /** With an agency, a route and the service {@code daily}, which runs on every day of 2025. */
    static SmallTimetable in(String zone) {
        return empty().with(sink -> sink.put(new Agency("A", "Test Railways", ZoneId.of(zone))))
                .route("R", 2)
                .week("daily", EnumSet.allOf(DayOfWeek.class));
    }

    SmallTimetable with(Consumer<CatalogueSink> row) {
        rows.add(row);
        return this;
    }

    SmallTimetable route(String id, int type) {
        return with(sink -> sink.put(new Route(id, "A", "Line " + id, "", type)));
    }

    SmallTimetable week(String service, Set<DayOfWeek> days) {
        return with(sink -> sink.put(new ServiceWeek(service, days, new DateRange(FIRST, LAST))));
    }

    SmallTimetable exception(String service, String day, boolean runs) {
        return with(sink -> sink.put(new ServiceException(service, LocalDate.parse(day), runs)));
    }

    /** A stop the source itself puts into a city, named and zoned like its id. */
    SmallTimetable stop(String id, String city) {
        return stop(new Stop(
                id,
                "Station " + id,
                Optional.of(new GeoPoint(50, 10)),
                Optional.empty(),
                Optional.of(id),
                Optional.empty(),
                Optional.of(new CityId(city))));
    }

    SmallTimetable stopAt(String id, double lat, double lon) {
        return stop(new Stop(
                id,
                "Station " + id,
                Optional.of(new GeoPoint(lat, lon)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    SmallTimetable stop(Stop stop) {
        return with(sink -> sink.put(stop));
    }

    /** A trip on route {@code R} with calls such as {@code berlin 08:30}; without a time: between timepoints. */
    SmallTimetable trip(String id, String service, String... calls) {
        return tripOn("R", id, service, calls);
    }

    SmallTimetable tripOn(String route, String id, String service, String... calls) {
        with(sink -> sink.put(new Trip(id, route, service, "", "")));
        return calls(id, calls);
    }

    SmallTimetable calls(String trip, String... calls) {
        for (int i = 0; i < calls.length; i++) {
            String[] words = calls[i].split(" ", 2);
            Optional<ServiceTime> time =
                    Optional.of(words).filter(w -> w.length > 1).map(w -> time(w[1]));
            StopTime call = new StopTime(trip, 10 * i, words[0], time, time, true, true);
            with(sink -> sink.put(call));
        }
        return this;
    }

    SmallTimetable frequency(String trip, String first, String end, Duration headway) {
        return with(sink -> sink.put(new Frequency(trip, time(first), time(end), headway, true)));
    }

    /** A fare for every ride. */
    SmallTimetable fare(String id, String euros) {
        return with(sink -> sink.put(new Fare(id, Samples.euros(euros))));
    }

    /** Limits a fare; what is empty does not limit it. */
    SmallTimetable rule(String fare, String route, String origin, String destination) {
        return with(sink -> sink.put(new FareRule(fare, given(route), given(origin), given(destination))));
    }

    @Override
    public void writeTo(CatalogueSink sink) {
        rows.forEach(row -> row.accept(sink));
    }

    private static Optional<String> given(String word) {
        return Optional.of(word).filter(w -> !w.isEmpty());
    }

    private static ServiceTime time(String clock) {
        int colon = clock.indexOf(':');
        int hours = Integer.parseInt(clock.substring(0, colon));
        return ServiceTime.of(hours, Integer.parseInt(clock.substring(colon + 1)), 0);
    }
}
