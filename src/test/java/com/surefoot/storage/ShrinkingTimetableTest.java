package com.surefoot.storage;

import static com.surefoot.storage.Samples.OTHER;
import static com.surefoot.storage.Samples.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.catalogue.ImportReport;
import com.surefoot.catalogue.ShrunkTimetableException;
import com.surefoot.evidence.Sources;
import com.surefoot.transport.change.TimetableChange;
import com.surefoot.transport.timetable.ServiceWeek;
import com.surefoot.transport.timetable.Stop;
import com.surefoot.transport.timetable.StopTime;
import com.surefoot.transport.timetable.Timetables;
import com.surefoot.transport.timetable.Trip;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.GeoPoint;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A timetable that has lost too many of the coming days' runs does not take the place of the one before. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ShrinkingTimetableTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 2);
    private static final Instant MORNING = Instant.parse("2025-06-02T08:00:00Z");
    private static final DateRange COMING = new DateRange(TODAY.plusDays(10), TODAY.plusDays(19));

    private final Database database;
    private final CatalogueStore store;
    private final Timetables timetables;
    private final Sources sources;

    ShrinkingTimetableTest(TestDatabase database) {
        this.database = database.emptied().get(Database.class);
        store = storeAt(MORNING);
        timetables = database.get(Timetables.class);
        sources = database.get(Sources.class);
    }

    @Test
    void theFirstTimetableChangesNothing() {
        assertThat(replace(trips(10)).change()).isEqualTo(TimetableChange.NONE);
    }

    @Test
    void theSameTimetableAgainChangesNothingForTravellers() {
        // given
        replace(trips(10));

        // when
        TimetableChange change = replace(trips(10)).change();

        // then
        assertThat(change.days()).contains(COMING);
        assertThat(change.before()).isEqualTo(100);
        assertThat(change.same()).isEqualTo(100);
        assertThat(change.changes()).isEmpty();
    }

    @Test
    void aFewRunsMayGo() {
        // given
        replace(trips(10));

        // when
        TimetableChange change = replace(trips(7)).change();

        // then: just as many as may
        assertThat(change.drop()).isEqualTo(0.3);
        assertThat(change.vanished()).isEqualTo(30);
        assertThat(countTrips()).isEqualTo(7);
    }

    @Test
    void aTimetableThatHasLostMoreIsRefusedAndAllStaysAsItWas() {
        // given
        replace(trips(10));

        // when
        assertThatThrownBy(() -> storeAt(MORNING.plusSeconds(3_600)).replace(SOURCE, trips(6), ImportProgress.SILENT))
                .isInstanceOf(ShrunkTimetableException.class)
                .hasMessageContainingAll(
                        SOURCE.id() + " is refused",
                        COMING.first().toString(),
                        COMING.last().toString(),
                        "60 runs where there were 100",
                        "40 % fewer",
                        "30 %",
                        "It lacks N",
                        "Maybe");

        // then
        assertThat(countTrips()).isEqualTo(10);
        assertThat(sources.listImported()).containsEntry(SOURCE.id(), MORNING);
        assertThat(replace(trips(10)).change().same()).isEqualTo(100);
    }

    @Test
    void itIsTakenAllTheSameWhereSomebodySaysSo() {
        // given
        replace(trips(10));

        // when
        ImportReport report = store.replaceAnyhow(SOURCE, trips(1), ImportProgress.SILENT);

        // then
        assertThat(report.change().drop()).isEqualTo(0.9);
        assertThat(countTrips()).isEqualTo(1);
    }

    @Test
    void aTimetableThatEndsBeforeTodayTakesNoPlace() {
        // given
        replace(trips(10));

        // then
        assertThatThrownBy(() -> replace(timetable(10, new DateRange(TODAY.minusDays(30), TODAY.minusDays(1)))))
                .isInstanceOf(ShrunkTimetableException.class)
                .hasMessageContainingAll("0 runs where there were 100", "100 % fewer");
    }

    @Test
    void daysThatArePastDoNotCount() {
        // given: of the same trips, yesterday's are gone
        replace(timetable(10, new DateRange(TODAY.minusDays(100), TODAY.plusDays(19))));

        // when
        TimetableChange change = replace(trips(10)).change();

        // then
        assertThat(change.days()).contains(COMING);
        assertThat(change.drop()).isZero();
    }

    @Test
    void newIdsAndPlatformsAreTheSameTimetable() {
        // given
        replace(trips(10));

        // when
        TimetableChange change = replace(renumbered(10)).change();

        // then
        assertThat(change.same()).isEqualTo(100);
        assertThat(change.changes()).isEmpty();
    }

    @Test
    void aRepeatedTripIsComparedByItsHeadway() {
        // given
        replace(trips(1).frequency("t0", "08:00", "10:00", Duration.ofMinutes(10)));

        // then
        assertThat(replace(trips(1).frequency("t0", "08:00", "10:00", Duration.ofMinutes(10)))
                        .change()
                        .same())
                .isEqualTo(120);
        assertThatThrownBy(() -> replace(trips(1).frequency("t0", "08:00", "10:00", Duration.ofMinutes(20))))
                .isInstanceOf(ShrunkTimetableException.class);
    }

    @Test
    void stopsAtWhichNobodyGetsOnOrOffDoNotMatter() {
        // given
        replace(trips(1));

        // when: the train now waits for another one on the way
        TimetableChange change = replace(trips(1).with(sink ->
                        sink.put(new StopTime("t0", 5, "b", Optional.empty(), Optional.empty(), false, false))))
                .change();

        // then
        assertThat(change.same()).isEqualTo(10);
    }

    @Test
    void eachSourceIsComparedWithItself() {
        // given
        replace(trips(10));

        // then
        assertThat(store.replace(OTHER, trips(1), ImportProgress.SILENT).change())
                .isEqualTo(TimetableChange.NONE);
    }

    @Test
    void theTimetableThatStaysCanStillBeAsked() {
        replace(trips(10));
        assertThatThrownBy(() -> replace(trips(0).stop("z", "zwickau"))).isInstanceOf(ShrunkTimetableException.class);

        assertThat(timetables.listTrips(SOURCE.id(), List.of("t0"), COMING)).containsOnlyKeys("t0");
    }

    private ImportReport replace(SmallTimetable timetable) {
        return store.replace(SOURCE, timetable, ImportProgress.SILENT);
    }

    private long countTrips() {
        return database.<Long>read(statements -> statements
                .find("select count(*) as trips from trip", row -> row.number("trips"))
                .orElseThrow());
    }

    private CatalogueStore storeAt(Instant now) {
        return new JdbcCatalogueStore(database, Clock.fixed(now, ZoneOffset.UTC), new ImportSettings(0.3));
    }

    private static SmallTimetable trips(int count) {
        return timetable(count, COMING);
    }

    /** So many trains a day from a to b. */
    private static SmallTimetable timetable(int count, DateRange validity) {
        SmallTimetable timetable = SmallTimetable.in("Europe/Berlin")
                .stop("a", "aachen")
                .stop("b", "berlin")
                .with(sink -> sink.put(new ServiceWeek("S", EnumSet.allOf(DayOfWeek.class), validity)));
        IntStream.range(0, count).forEach(i -> train(timetable, "t" + i, i, "a", "b"));
        return timetable;
    }

    /** The same trains with other ids, from and to platforms of the stations. */
    private static SmallTimetable renumbered(int count) {
        SmallTimetable timetable = trips(0).stop(platform("a9", "a")).stop(platform("b9", "b"));
        IntStream.range(0, count).forEach(i -> train(timetable, "new" + i, i, "a9", "b9"));
        return timetable;
    }

    private static void train(SmallTimetable timetable, String id, int hour, String from, String to) {
        timetable
                .with(sink -> sink.put(new Trip(id, "R", "S", "N " + hour, "")))
                .calls(id, "%s %02d:00".formatted(from, hour), "%s %02d:30".formatted(to, hour + 1));
    }

    private static Stop platform(String id, String station) {
        return new Stop(
                id,
                "Platform " + id,
                Optional.of(new GeoPoint(50, 10)),
                Optional.of(station),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
