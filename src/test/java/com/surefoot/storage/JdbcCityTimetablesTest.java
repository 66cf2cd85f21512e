package com.surefoot.storage;

import static com.surefoot.storage.Samples.OTHER;
import static com.surefoot.storage.Samples.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.WalkRules;
import com.surefoot.transport.timetable.CityTimetable;
import com.surefoot.transport.timetable.CityTimetables;
import com.surefoot.transport.timetable.Fare;
import com.surefoot.transport.timetable.FareRule;
import com.surefoot.transport.timetable.ScheduledCall;
import com.surefoot.transport.timetable.ScheduledTrip;
import com.surefoot.transport.timetable.ServiceTime;
import com.surefoot.transport.timetable.Stop;
import com.surefoot.transport.timetable.StopTime;
import com.surefoot.transport.timetable.Transfer;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JdbcCityTimetablesTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 6, 2);
    private static final DateRange DAYS = new DateRange(MONDAY, MONDAY.plusDays(1));
    private static final Currency EUR = Currency.getInstance("EUR");

    private final CatalogueStore store;
    private final CityTimetables timetables;

    JdbcCityTimetablesTest(TestDatabase database) {
        store = database.emptied().get(CatalogueStore.class);
        timetables = database.get(CityTimetables.class);
    }

    private static City city(String id, double lat, double lon) {
        return new City(
                new CityId(id),
                id,
                id,
                Set.of(),
                "DE",
                new Area(new GeoPoint(lat, lon), Distance.ofKilometres(10)),
                ZoneId.of("Europe/Berlin"),
                EUR);
    }

    private static final City HERE = city("here", 50, 10);

    /** Two stops in the city, one of which the source puts there, and one far away. */
    private static SmallTimetable timetable() {
        return SmallTimetable.in("Europe/Berlin")
                .stopAt("a", 50, 10)
                .stopAt("b", 50.02, 10.02)
                .stop("said", "here")
                .stopAt("far", 51, 10);
    }

    private void put(Source source, SmallTimetable content) {
        store.replace(source, content, ImportProgress.SILENT);
    }

    private List<String> trips(DateRange days) {
        return timetables.listTimetables(HERE, days).stream()
                .flatMap(timetable -> timetable.trips().stream())
                .map(trip -> trip.trip().id())
                .toList();
    }

    @Test
    void tripsThatCallTwiceInTheCityAreThere() {
        // given
        put(
                SOURCE,
                timetable()
                        .trip("through", "daily", "far 08:00", "a 09:00", "b 09:10")
                        .trip("said", "daily", "a 08:00", "said 08:10")
                        .trip("out", "daily", "a 08:00", "far 09:00"));

        // then
        assertThat(trips(DAYS)).containsExactly("said", "through");
    }

    @Test
    void citiesWithMoreStopsComeFirstAndThoseWithoutNotAtAll() {
        // given
        City there = city("there", 51, 10);
        City nowhere = city("nowhere", 40, 10);
        store.replace(
                new Source("cities", "Cities", false),
                sink -> List.of(there, nowhere, HERE)
                        .forEach(city -> sink.put(
                                city,
                                new CityTravel(EUR, new WalkRules(4.5, 1.3), Optional.empty(), Optional.empty()))),
                ImportProgress.SILENT);
        put(SOURCE, timetable());

        // then
        assertThat(timetables.listServed(5))
                .extracting(city -> city.id().value())
                .containsExactly("here", "there");
        assertThat(timetables.listServed(1))
                .extracting(city -> city.id().value())
                .containsExactly("here");
    }

    @Test
    void itIsToldUntilWhenTimetablesReach() {
        // given: all of 2025, and a day after it
        put(SOURCE, timetable().exception("daily", "2025-12-31", false).exception("special", "2026-01-06", true));

        // then
        assertThat(timetables.listEnds()).containsExactly(Map.entry(SOURCE.id(), LocalDate.of(2026, 1, 6)));
    }

    @Test
    void theyHaveTheirCallsInTheCityAndTheirDays() {
        // given
        SmallTimetable content = timetable()
                .week("monday", EnumSet.of(DayOfWeek.MONDAY))
                .with(sink -> sink.put(new Trip("t", "R", "monday", "", "Harbour")));
        for (StopTime call :
                List.of(call(1, "far", 8, true, true), call(5, "a", 9, true, false), call(7, "b", 10, false, true))) {
            content = content.with(sink -> sink.put(call));
        }
        put(SOURCE, content);

        // when
        ScheduledTrip trip =
                timetables.listTimetables(HERE, DAYS).get(0).trips().get(0);

        // then
        assertThat(trip.trip()).isEqualTo(new Trip("t", "R", "monday", "", "Harbour"));
        assertThat(trip.days().stream()).containsExactly(MONDAY);
        assertThat(trip.calls())
                .containsExactly(
                        new ScheduledCall(5, "a", "a", time(9), time(9), true, false),
                        new ScheduledCall(7, "b", "b", time(10), time(10), false, true));
    }

    private static StopTime call(int sequence, String stop, int hour, boolean boards, boolean alights) {
        return new StopTime("t", sequence, stop, Optional.of(time(hour)), Optional.of(time(hour)), boards, alights);
    }

    private static ServiceTime time(int hour) {
        return ServiceTime.of(hour, 0, 0);
    }

    @Test
    void repeatedTripsKeepTheCallThatTheirRepetitionsAreCountedFrom() {
        // given
        put(
                SOURCE,
                timetable()
                        .trip("t", "daily", "far 08:00", "a 09:00", "b 09:10")
                        .frequency("t", "06:00", "07:00", Duration.ofMinutes(20)));

        // when
        ScheduledTrip trip =
                timetables.listTimetables(HERE, DAYS).get(0).trips().get(0);

        // then
        assertThat(trip.start()).isEqualTo(time(8));
        assertThat(trip.calls()).extracting(ScheduledCall::stopId).containsExactly("far", "a", "b");
        assertThat(trip.repeats()).hasSize(1);
    }

    @Test
    void whatDoesNotRunOnTheDaysIsNotThere() {
        // given
        put(SOURCE, timetable().week("sunday", EnumSet.of(DayOfWeek.SUNDAY)).trip("t", "sunday", "a 08:00", "b 09:00"));

        // then
        assertThat(timetables.listTimetables(HERE, DAYS)).isEmpty();
        assertThat(trips(new DateRange(MONDAY, MONDAY.plusDays(6)))).containsExactly("t");
    }

    @Test
    void stopsTransfersAndFaresComeAlong() {
        // given
        put(
                SOURCE,
                timetable()
                        .trip("t", "daily", "a 08:00", "b 08:10")
                        .with(sink -> sink.put(new Transfer("a", "b", 2, Optional.of(Duration.ofSeconds(90)))))
                        .with(sink -> sink.put(new Fare("single", new Money(250, EUR))))
                        .with(sink -> sink.put(
                                new FareRule("single", Optional.of("R"), Optional.empty(), Optional.empty()))));

        // when
        CityTimetable timetable = timetables.listTimetables(HERE, DAYS).get(0);

        // then
        assertThat(timetable.source()).isEqualTo(SOURCE.id());
        assertThat(timetable.stops()).extracting(Stop::id).containsExactlyInAnyOrder("a", "b", "said");
        assertThat(timetable.transfers())
                .containsExactly(new Transfer("a", "b", 2, Optional.of(Duration.ofSeconds(90))));
        assertThat(timetable.fares().findPrice("R", Optional.empty(), Optional.of("said")))
                .contains(new Money(250, EUR));
        assertThat(timetable.fares().findPrice("Q", Optional.empty(), Optional.empty()))
                .isEmpty();
    }

    @Test
    void eachSourceIsForItself() {
        // given: the same ids mean other things
        put(SOURCE, timetable().trip("t", "daily", "a 08:00", "b 08:10"));
        put(OTHER, timetable().trip("t", "daily", "a 08:00", "far 09:00").trip("u", "daily", "a 08:00", "b 08:10"));

        // then
        assertThat(timetables.listTimetables(HERE, DAYS))
                .extracting(timetable -> timetable.source() + " "
                        + timetable.trips().get(0).trip().id())
                .containsExactly(SOURCE.id() + " t", OTHER.id() + " u");
    }

    @Test
    void theCityOfAPointIsTheOneWithTheNearestCentre() {
        // given
        City near = city("near", 50.05, 10);
        store.replace(
                SOURCE,
                sink -> {
                    sink.put(HERE, Samples.byEveryMode());
                    sink.put(near, Samples.byEveryMode());
                },
                ImportProgress.SILENT);

        // then
        assertThat(timetables.findCity(new GeoPoint(50.01, 10))).contains(HERE);
        assertThat(timetables.findCity(new GeoPoint(50.04, 10))).contains(near);
        assertThat(timetables.findCity(new GeoPoint(52, 10))).isEmpty();
    }

    @Test
    void anImportIsAChange() {
        // given
        assertThat(timetables.changedAt()).isEqualTo(Instant.EPOCH);

        // when
        put(SOURCE, timetable());

        // then
        assertThat(timetables.changedAt()).isAfter(Instant.EPOCH);
    }
}
