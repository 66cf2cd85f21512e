package com.surefoot.storage;

import static com.surefoot.storage.Samples.OTHER;
import static com.surefoot.storage.Samples.SOURCE;
import static com.surefoot.storage.Samples.city;
import static com.surefoot.storage.Samples.onFoot;
import static com.surefoot.storage.Samples.plan;
import static com.surefoot.storage.Samples.property;
import static com.surefoot.storage.Samples.room;
import static com.surefoot.storage.Samples.sight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.catalogue.BrokenSourceException;
import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.Cities;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.catalogue.ImportReport;
import com.surefoot.sights.Sights;
import com.surefoot.transport.timetable.Route;
import com.surefoot.transport.timetable.Stop;
import com.surefoot.transport.timetable.Transfer;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JdbcCatalogueStoreTest {

    private static final CityId BERLIN = new CityId("berlin");

    private final Database database;
    private final CatalogueStore store;
    private final Cities cities;
    private final Sights sights;

    JdbcCatalogueStoreTest(TestDatabase database) {
        this.database = database.emptied().get(Database.class);
        store = database.get(CatalogueStore.class);
        cities = database.get(Cities.class);
        sights = database.get(Sights.class);
    }

    @Test
    void theReportCountsRowsByKind() {
        // when
        ImportReport report = replace(SOURCE, line());

        // then
        assertThat(report.source()).isEqualTo(SOURCE);
        assertThat(report.rows())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "agencies", 1L, "routes", 1L, "service weeks", 1L, "stops", 2L, "trips", 1L, "stop times", 2L));
        assertThat(report.took()).isPositive();
    }

    @Test
    void progressIsToldBatchByBatch() {
        // given
        List<String> told = new ArrayList<>();

        // when
        store.replace(
                SOURCE,
                sink -> {
                    for (int i = 0; i < 4_500; i++) {
                        sink.put(sight("s" + i, "berlin", 1, 52.5, 13.4));
                    }
                },
                (kind, rows) -> told.add(rows + " " + kind));

        // then
        assertThat(told).containsExactly("2000 sights", "4000 sights", "4500 sights");
        assertThat(sights.listSights(BERLIN)).hasSize(4_500);
    }

    @Test
    void sayingTheSameTwiceChangesNothing() {
        // given
        replace(SOURCE, line());
        List<List<Object>> once = everything();

        // when
        replace(SOURCE, line());

        // then
        assertThat(everything()).isEqualTo(once).isNotEmpty();
    }

    @Test
    void whatASourceNoLongerSaysIsGone() {
        // given
        store.replace(SOURCE, sink -> sink.put(sight("old", "berlin", 1, 52.5, 13.4)), ImportProgress.SILENT);

        // when
        store.replace(SOURCE, sink -> sink.put(sight("new", "berlin", 1, 52.5, 13.4)), ImportProgress.SILENT);

        // then
        assertThat(sights.listSights(BERLIN)).extracting(sight -> sight.id()).containsExactly("new");
    }

    @Test
    void anotherSourceStaysAsItWas() {
        // given
        store.replace(OTHER, sink -> sink.put(city("ulm", "Ulm", 48.4, 10), onFoot()), ImportProgress.SILENT);

        // when
        store.replace(SOURCE, sink -> sink.put(city("aachen", "Aachen", 50.8, 6.1), onFoot()), ImportProgress.SILENT);
        store.replace(SOURCE, sink -> {}, ImportProgress.SILENT);

        // then
        assertThat(cities.listCities()).extracting(city -> city.name()).containsExactly("Ulm");
    }

    @Test
    void aSourceMayChangeItsLabel() {
        // given
        Source renamed = new Source(SOURCE.id(), "Another label", false);
        replace(SOURCE, line());

        // when
        ImportReport report = replace(renamed, line());

        // then
        assertThat(report.source()).isEqualTo(renamed);
        List<String> labels = database.read(s -> s.list("select label from source", row -> row.text("label")));
        assertThat(labels).containsExactly("Another label");
    }

    @Test
    void contentThatFailsHalfwayLeavesTheStateBefore() {
        // given
        replace(SOURCE, line());
        List<List<Object>> before = everything();
        BrokenSourceException fault = new BrokenSourceException("trips.txt", 3, "'x' is odd.", "Maybe not?");

        // when
        assertThatThrownBy(() -> store.replace(
                        SOURCE,
                        sink -> {
                            for (int i = 0; i < 3_000; i++) {
                                sink.put(sight("s" + i, "berlin", 1, 52.5, 13.4));
                            }
                            throw fault;
                        },
                        ImportProgress.SILENT))
                .isSameAs(fault);

        // then
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aSourceThatNeverSucceededLeavesNoTrace() {
        assertThatThrownBy(() -> store.replace(
                        SOURCE,
                        sink -> {
                            throw new IOException("connection reset");
                        },
                        ImportProgress.SILENT))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContainingAll(SOURCE.id(), "connection reset", "Maybe");
        long sources = database.<Long>read(s ->
                (long) s.list("select no from source", row -> row.integer("no")).size());
        assertThat(sources).isZero();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("brokenTimetables")
    void aTimetableThatDoesNotHoldTogetherNamesFileLineAndValue(SmallTimetable broken, String message) {
        assertThatThrownBy(() -> replace(SOURCE, broken))
                .isInstanceOf(BrokenSourceException.class)
                .hasMessageStartingWith(message)
                .hasMessageContaining("Maybe ");
        assertThat(everything()).isEmpty();
    }

    static Stream<Arguments> brokenTimetables() {
        Stop orphan = new Stop(
                "p1",
                "Platform",
                Optional.empty(),
                Optional.of("hall"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Stream.of(
                Arguments.of(
                        line().calls("ghost", "a 08:00"), "stop_times.txt, line 4: trip 'ghost' is not in trips.txt."),
                Arguments.of(
                        line().trip("t2", "daily", "a 08:00", "limbo 09:00"),
                        "stop_times.txt, line 5: stop 'limbo' is not in stops.txt."),
                Arguments.of(line().tripOn("R9", "t2", "daily"), "trips.txt, line 3: route 'R9' is not in routes.txt."),
                Arguments.of(
                        line().trip("t2", "never"),
                        "trips.txt, line 3: service 'never' is not in calendar.txt or calendar_dates.txt."),
                Arguments.of(
                        line().with(sink -> sink.put(new Route("R2", "B", "", "", 2))),
                        "routes.txt, line 3: agency 'B' is not in agency.txt."),
                Arguments.of(
                        line().frequency("t9", "08:00", "09:00", Duration.ofMinutes(10)),
                        "frequencies.txt, line 2: trip 't9' is not in trips.txt."),
                Arguments.of(
                        line().rule("f9", "", "", ""),
                        "fare_rules.txt, line 2: fare 'f9' is not in fare_attributes.txt."),
                Arguments.of(
                        line().fare("f", "1").rule("f", "R9", "", ""),
                        "fare_rules.txt, line 2: route 'R9' is not in routes.txt."),
                Arguments.of(line().stop(orphan), "stops.txt, line 4: station 'hall' is not in stops.txt."),
                Arguments.of(
                        line().with(sink -> sink.put(new Transfer("a", "z", 2, Optional.empty()))),
                        "transfers.txt, line 2: stop 'z' is not in stops.txt."),
                Arguments.of(line().trip("t1", "daily"), "trips.txt, line 3: id 't1' is there twice."),
                Arguments.of(
                        line().calls("t1", "a 08:00"),
                        "stop_times.txt, line 4: trip_id 't1', stop_sequence '0' is there twice."),
                Arguments.of(
                        line().exception("daily", "2025-05-01", true).exception("daily", "2025-05-01", false),
                        "calendar_dates.txt, line 3: service_id 'daily', service_day '2025-05-01' is there twice."),
                Arguments.of(
                        line().trip("x".repeat(300), "daily"),
                        "trips.txt, line 3: id '" + "x".repeat(300) + "' cannot be stored: "),
                Arguments.of(
                        line().trip("t2", "daily", "a 08:00", "b 07:59"),
                        "stop_times.txt, line 5: trip 't2' arrives at 07:59:00 and left the stop before at 08:00:00."),
                Arguments.of(
                        line().trip("t2", "daily", "a", "b 07:59"),
                        "stop_times.txt, line 4: trip 't2' has no time at its first stop."),
                Arguments.of(
                        line().trip("t2", "daily", "a 07:59", "b"),
                        "stop_times.txt, line 5: trip 't2' has no time at its last stop."));
    }

    @Test
    void aSourceThatKnowsItsLinesIsQuotedByThem() {
        // given: quoted line breaks and empty lines may put rows further down
        SmallTimetable broken =
                line().with(sink -> sink.at(4_711)).calls("ghost", "a 08:00").calls("ghost2", "a 08:00");

        // when, then
        assertThatThrownBy(() -> replace(SOURCE, broken))
                .hasMessageStartingWith("stop_times.txt, line 4711: trip 'ghost'");
    }

    @Test
    void aStationThatIsLeftOutIsNotMissedWhereTheStopHasAPosition() {
        Stop excerpt = new Stop(
                "p1",
                "Platform",
                Optional.of(Samples.place("p1", 50, 10).point()),
                Optional.of("hall"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(replace(SOURCE, line().stop(excerpt)).rows()).containsEntry("stops", 3L);
    }

    @Test
    void routesMayLeaveOutTheOnlyAgency() {
        SmallTimetable timetable = line().with(sink -> sink.put(new Route("R2", "", "", "", 2)));

        assertThat(replace(SOURCE, timetable).rows()).containsEntry("routes", 2L);
    }

    @Test
    void timesBetweenTimepointsAreSpreadEvenly() {
        // given
        SmallTimetable timetable = line().trip("t2", "daily", "a 08:00", "b", "a", "b 08:30", "a", "b 09:00");

        // when
        replace(SOURCE, timetable);

        // then
        String query = "select arrival_s / 60 as minutes from stop_time where trip_id = 't2' order by stop_sequence";
        List<Integer> minutes = database.read(s -> s.list(query, row -> row.integer("minutes")));
        assertThat(minutes).containsExactly(480, 490, 500, 510, 525, 540);
    }

    @Test
    void twoSourcesMayNotClaimTheSameProperty() {
        // given
        replace(OTHER, sink -> sink.put(property(OTHER, "inn", "berlin", room("r", plan("p", 1)))));

        // when, then
        assertThatThrownBy(() -> replace(SOURCE, sink -> sink.put(property(SOURCE, "inn", "berlin"))))
                .isInstanceOf(BrokenSourceException.class)
                .hasMessageStartingWith("hotels: id 'inn' is there twice.");
    }

    @Test
    void aRowOfAnotherSourceIsRefused() {
        assertThatThrownBy(() -> replace(OTHER, sink -> sink.put(sight("s", "berlin", 1, 52, 13))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("'s'", SOURCE.id(), OTHER.id(), "Maybe");
    }

    @Test
    void importsOfOneSourceAtTheSameTimeTakeTurns() {
        // given
        CyclicBarrier start = new CyclicBarrier(2);
        CatalogueStore.Content content = sink -> {
            for (int i = 0; i < 3_000; i++) {
                sink.put(sight("s" + i, "berlin", 1, 52.5, 13.4));
            }
        };

        // when
        List<CompletableFuture<ImportReport>> imports = Stream.of(1, 2)
                .map(i -> CompletableFuture.supplyAsync(() -> {
                    await(start);
                    return replace(SOURCE, content);
                }))
                .toList();
        imports.forEach(CompletableFuture::join);

        // then
        assertThat(sights.listSights(BERLIN)).hasSize(3_000);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** From a to b every day. */
    private static SmallTimetable line() {
        return SmallTimetable.in("Europe/Berlin")
                .stop("a", "aachen")
                .stop("b", "berlin")
                .trip("t1", "daily", "a 08:00", "b 10:00");
    }

    private ImportReport replace(Source source, CatalogueStore.Content content) {
        return store.replace(source, content, ImportProgress.SILENT);
    }

    /** All rows of all tables, without the number of their source. */
    private List<List<Object>> everything() {
        return database.read(
                statements -> Stream.concat(CityTables.ALL.stream(), TimetableTables.ALL.stream())
                        .flatMap(table -> statements
                                .list(
                                        "select * from " + table.name() + " order by row_no",
                                        JdbcCatalogueStoreTest::values)
                                .stream())
                        .toList());
    }

    private static List<Object> values(Row row) throws java.sql.SQLException {
        List<Object> values = new ArrayList<>();
        for (int i = 2; i <= row.result().getMetaData().getColumnCount(); i++) {
            values.add(String.valueOf(row.result().getObject(i)));
        }
        return values;
    }
}
