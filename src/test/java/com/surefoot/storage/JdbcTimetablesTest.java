package com.surefoot.storage;

import static com.surefoot.storage.Samples.OTHER;
import static com.surefoot.storage.Samples.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.transport.timetable.Agency;
import com.surefoot.transport.timetable.DaySet;
import com.surefoot.transport.timetable.Frequency;
import com.surefoot.transport.timetable.Route;
import com.surefoot.transport.timetable.ScheduledCall;
import com.surefoot.transport.timetable.ScheduledTrip;
import com.surefoot.transport.timetable.ServiceTime;
import com.surefoot.transport.timetable.Stop;
import com.surefoot.transport.timetable.Timetables;
import com.surefoot.transport.timetable.Trip;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Source;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JdbcTimetablesTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 6, 2);
    private static final DateRange WEEK = new DateRange(MONDAY, MONDAY.plusDays(6));

    private final CatalogueStore store;
    private final Timetables timetables;

    JdbcTimetablesTest(TestDatabase database) {
        store = database.emptied().get(CatalogueStore.class);
        timetables = database.get(Timetables.class);
    }

    @Test
    void aTripIsFoundWithAllThatItSays() {
        // given
        put(
                SOURCE,
                line().trip("t1", "daily", "a 08:00", "b", "a 09:00")
                        .frequency("t1", "06:00", "09:00", Duration.ofMinutes(10)));

        // when
        Map<String, ScheduledTrip> trips = timetables.listTrips(SOURCE.id(), List.of("t1", "ghost"), WEEK);

        // then
        assertThat(trips)
                .isEqualTo(Map.of(
                        "t1",
                        new ScheduledTrip(
                                new Trip("t1", "R", "daily", "", ""),
                                new Route("R", "A", "Line R", "", 2),
                                ZoneId.of("Europe/Berlin"),
                                DaySet.of(WEEK, WEEK.listDays()),
                                List.of(
                                        call(0, "a", time(8, 0)),
                                        call(10, "b", time(8, 30)),
                                        call(20, "a", time(9, 0))),
                                List.of(new Frequency("t1", time(6, 0), time(9, 0), Duration.ofMinutes(10), true)))));
    }

    @Test
    void itsDaysAreThoseOfItsWeekAndItsExceptions() {
        // given
        put(
                SOURCE,
                line().week("weekend", EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
                        .exception("weekend", "2025-06-03", true)
                        .exception("weekend", "2025-06-07", false)
                        .exception("weekend", "2025-06-09", true)
                        .exception("only", "2025-06-04", true)
                        .exception("never", "2025-06-04", false)
                        .trip("t1", "weekend", "a 08:00", "b 09:00")
                        .trip("t2", "only", "a 08:00", "b 09:00")
                        .trip("t3", "never", "a 08:00", "b 09:00"));

        // then
        assertThat(trip("t1").days().stream()).containsExactly(MONDAY.plusDays(1), MONDAY.plusDays(6));
        assertThat(trip("t2").days().stream()).containsExactly(MONDAY.plusDays(2));
        assertThat(trip("t3").days()).isEqualTo(DaySet.none(WEEK));
    }

    @Test
    void aTripThatCallsNowhereIsNone() {
        put(SOURCE, line().trip("t1", "daily"));

        assertThat(timetables.listTrips(SOURCE.id(), List.of("t1"), WEEK)).isEmpty();
    }

    @Test
    void stopsAreFoundWithTheirStations() {
        // given
        Stop platform = new Stop(
                "a1",
                "Platform 1",
                Optional.of(new GeoPoint(50, 10)),
                Optional.of("a"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        put(SOURCE, line().stop(platform).trip("t1", "daily", "a1 08:00", "b 09:00"));

        // then
        assertThat(timetables.listStations(SOURCE.id(), List.of("a1", "b", "ghost")))
                .isEqualTo(Map.of("a1", "a", "b", "b"));
        assertThat(trip("t1").calls()).extracting(ScheduledCall::station).containsExactly("a", "b");
    }

    @Test
    void eachSourceAnswersForItself() {
        // given
        put(SOURCE, line().trip("t1", "daily", "a 08:00", "b 09:00"));
        put(OTHER, SmallTimetable.in("Asia/Tokyo").stop("z", "tokyo").trip("t9", "daily", "z 08:00"));

        // then
        assertThat(timetables.listTrips(OTHER.id(), List.of("t1", "t9"), WEEK)).containsOnlyKeys("t9");
        assertThat(timetables.listTrips("nobody", List.of("t1"), WEEK)).isEmpty();
        assertThat(timetables.listStations(OTHER.id(), List.of("a", "z"))).containsOnlyKeys("z");
        assertThat(timetables.listStations("nobody", List.of("a"))).isEmpty();
        assertThat(timetables.listTrips(SOURCE.id(), List.of(), WEEK)).isEmpty();
    }

    @Test
    void theClockIsKnownWhereThereIsOne() {
        // given
        put(SOURCE, line().trip("t1", "daily", "a 08:00", "b 09:00"));
        put(OTHER, line().with(sink -> sink.put(new Agency("B", "Other Railways", ZoneId.of("Europe/London")))));

        // then
        assertThat(timetables.findZone(SOURCE.id())).contains(ZoneId.of("Europe/Berlin"));
        assertThat(timetables.findZone(OTHER.id())).isEmpty();
        assertThat(timetables.findZone("nobody")).isEmpty();
    }

    private ScheduledTrip trip(String id) {
        return Optional.ofNullable(
                        timetables.listTrips(SOURCE.id(), List.of(id), WEEK).get(id))
                .orElseThrow();
    }

    private void put(Source source, SmallTimetable timetable) {
        store.replace(source, timetable, ImportProgress.SILENT);
    }

    private static SmallTimetable line() {
        return SmallTimetable.in("Europe/Berlin").stop("a", "aachen").stop("b", "berlin");
    }

    private static ScheduledCall call(int sequence, String stop, ServiceTime time) {
        return new ScheduledCall(sequence, stop, stop, time, time);
    }

    private static ServiceTime time(int hours, int minutes) {
        return ServiceTime.of(hours, minutes, 0);
    }
}
