package com.surefoot.endtoend;

import com.surefoot.catalogue.CatalogueSink;
import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.fixtures.House;
import com.surefoot.recommendation.Supply;
import com.surefoot.transport.RideId;
import com.surefoot.transport.timetable.Agency;
import com.surefoot.transport.timetable.Fare;
import com.surefoot.transport.timetable.Route;
import com.surefoot.transport.timetable.RunId;
import com.surefoot.transport.timetable.ServiceTime;
import com.surefoot.transport.timetable.ServiceWeek;
import com.surefoot.transport.timetable.Stop;
import com.surefoot.transport.timetable.StopTime;
import com.surefoot.transport.timetable.Trip;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Money;
import com.surefoot.travel.Source;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A railway from one city to another: trains of an hour each, on every day of 2025. */
public final class TestRail implements CatalogueStore.Content {

    public static final LocalDate DAY = LocalDate.of(2025, 6, 3);
    public static final Source SOURCE = new Source("gtfs:testrail", "Test Railways", true);

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Currency EUR = Currency.getInstance("EUR");

    private final Map<String, String> trains = new LinkedHashMap<>();

    /** A train that leaves at that hour. */
    public TestRail train(String trip, String departure) {
        trains.put(trip, departure);
        return this;
    }

    /** The trains {@code morning} at 8:30, {@code soon} at 8:50 and {@code later} at 10:30. */
    public static TestRail usual() {
        return new TestRail().train("morning", "08:30").train("soon", "08:50").train("later", "10:30");
    }

    /** The same with other numbers, where {@code morning} leaves ten minutes later. */
    public static TestRail later() {
        return new TestRail().train("1", "08:40").train("2", "08:50").train("3", "10:30");
    }

    @Override
    public void writeTo(CatalogueSink sink) {
        sink.put(new Agency("A", "Test Railways", ZONE));
        sink.put(new Route("R", "A", "R", "", 2));
        sink.put(new ServiceWeek(
                "daily",
                EnumSet.allOf(DayOfWeek.class),
                new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))));
        sink.put(new Fare("f", Money.parse("29.00", EUR)));
        sink.put(stop("a"));
        sink.put(stop("b"));
        trains.forEach((trip, departure) -> {
            sink.put(new Trip(trip, "R", "daily", "", ""));
            sink.put(call(trip, 1, "a", LocalTime.parse(departure)));
            sink.put(call(trip, 2, "b", LocalTime.parse(departure).plusHours(1)));
        });
    }

    private static Stop stop(String id) {
        return new Stop(
                id,
                "Station " + id,
                Optional.of(new GeoPoint(50, 10)),
                Optional.empty(),
                Optional.of(id),
                Optional.empty(),
                Optional.of(new CityId("city-" + id)));
    }

    private static StopTime call(String trip, int sequence, String stop, LocalTime time) {
        Optional<ServiceTime> at = Optional.of(ServiceTime.of(time.getHour(), time.getMinute(), 0));
        return new StopTime(trip, sequence, stop, at, at, true, true);
    }

    /** Imports it, in place of what was there; it takes a minute. */
    public TestRail load(House house) {
        house.get(CatalogueStore.class).replace(SOURCE, this, ImportProgress.SILENT);
        house.time().pass(Duration.ofMinutes(1));
        return this;
    }

    public static RideId ride(String trip) {
        return new RideId(SOURCE.id(), new RunId(trip, Optional.empty(), DAY), "a", "b");
    }

    /** That the train goes. */
    public static FactId fact(String trip) {
        return new FactId(FactKind.RIDE, ride(trip).toString(), DAY.toString());
    }

    /** What facts of its arrival are named by. */
    public static String line(String departure) {
        return "train/Test Railways R/" + departure.substring(0, 2);
    }

    /** Saves a trip by a train, whose visit can wait for it for 20 minutes. */
    public static void save(House house, String id, String trip, String departure) {
        ZonedDateTime leaves = ZonedDateTime.of(DAY, LocalTime.parse(departure), ZONE);
        house.trips().save(id, ride(trip), leaves, leaves.plusHours(1), line(departure), Duration.ofMinutes(20));
    }

    /** The trips of the trains that are offered for planning. */
    public static List<String> offered(House house) {
        return house.get(Supply.class).transport().listOffers(city("a"), city("b"), DAY).stream()
                .map(offer -> RideId.find(offer.id()).orElseThrow().run().tripId())
                .toList();
    }

    private static City city(String stop) {
        return new City(
                new CityId("city-" + stop),
                stop,
                stop,
                Set.of(),
                "DE",
                new Area(new GeoPoint(50, 10), Distance.ofKilometres(20)),
                ZONE,
                EUR);
    }
}
