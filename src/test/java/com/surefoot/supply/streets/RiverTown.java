package com.surefoot.supply.streets;

import com.surefoot.catalogue.CatalogueSink;
import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.transport.incity.Departure;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.timetable.Agency;
import com.surefoot.transport.timetable.Route;
import com.surefoot.transport.timetable.ServiceException;
import com.surefoot.transport.timetable.ServiceTime;
import com.surefoot.transport.timetable.Stop;
import com.surefoot.transport.timetable.StopTime;
import com.surefoot.transport.timetable.Trip;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Place;
import com.surefoot.travel.Source;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;

/** A town with a stop on each bank of its river, and a bus from each to the museum. That from the far bank is there sooner. */
final class RiverTown {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 4);
    private static final ZoneId ZONE = ZoneId.of("Europe/Rome");
    private static final Place HOTEL = Town.place("Hotel", 1400, 700);
    private static final Place MUSEUM = Town.place("Museum", 100, 1300);

    private RiverTown() {}

    static void fill(CatalogueStore store) {
        store.replace(new Source("river-town", "River Town", false), RiverTown::writeTo, ImportProgress.SILENT);
    }

    static Departure departure() {
        return new Departure(
                Walked.TRAVEL, InCityMode.BUS, HOTEL, MUSEUM, DAY.atTime(10, 0).atZone(ZONE));
    }

    private static void writeTo(CatalogueSink sink) {
        sink.put(
                new City(
                        new CityId("river-town"),
                        "River Town",
                        "River Town",
                        Set.of(),
                        "IT",
                        new Area(HOTEL.point(), Distance.ofKilometres(10)),
                        ZONE,
                        Currency.getInstance("EUR")),
                Walked.TRAVEL);
        sink.put(new Agency("A", "River Buses", ZONE));
        sink.put(new Route("B", "A", "B", "", 3));
        sink.put(new ServiceException("day", DAY, true));
        stop(sink, "here", 700, 700);
        stop(sink, "beyond", 1700, 700);
        stop(sink, "museum", 100, 1300);
        trip(sink, "soon", "beyond", 20);
        trip(sink, "later", "here", 30);
    }

    private static void stop(CatalogueSink sink, String id, double east, double north) {
        sink.put(new Stop(
                id,
                id,
                Optional.of(Town.point(east, north)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    /** To the museum in ten minutes. */
    private static void trip(CatalogueSink sink, String id, String from, int minute) {
        sink.put(new Trip(id, "B", "day", "", ""));
        call(sink, id, 1, from, minute);
        call(sink, id, 2, "museum", minute + 10);
    }

    private static void call(CatalogueSink sink, String trip, int number, String stop, int minute) {
        Optional<ServiceTime> time = Optional.of(ServiceTime.of(10, minute, 0));
        sink.put(new StopTime(trip, number, stop, time, time, true, true));
    }
}
