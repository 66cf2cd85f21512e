package com.surefoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.transport.timetable.Agency;
import com.surefoot.transport.timetable.Route;
import com.surefoot.transport.timetable.ServiceException;
import com.surefoot.transport.timetable.ServiceWeek;
import com.surefoot.transport.timetable.Trip;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Streets and timetables are told of where the service's own health is. It is Monday, 23 November 2026. */
class WaysHealthTest {

    @TempDir
    private Path folder;

    private static void load(SmallServer server, String source, LocalDate end, LocalDate after) {
        server.context()
                .getBean(CatalogueStore.class)
                .replace(
                        new Source(source, source, false),
                        sink -> {
                            sink.put(new Agency("A", "Buses", ZoneId.of("Europe/Berlin")));
                            sink.put(new Route("R", "A", "1", "", 3));
                            sink.put(new ServiceWeek(
                                    "daily",
                                    EnumSet.allOf(DayOfWeek.class),
                                    new DateRange(LocalDate.of(2026, 1, 1), end)));
                            sink.put(new ServiceException("daily", after, false));
                            sink.put(new Trip("t", "R", "daily", "", ""));
                        },
                        ImportProgress.SILENT);
    }

    @Test
    void timetablesThatEndAreToldAndMakeNothingUnhealthy() throws Exception {
        try (SmallServer server = SmallServer.start(Map.of())) {
            // given
            LocalDate monday = LocalDate.of(2026, 11, 23);
            load(server, "gtfs:long", monday.plusDays(7), monday.plusDays(30));
            load(server, "gtfs:short", monday.plusDays(6), monday.plusDays(30));
            load(server, "gtfs:old", monday.minusDays(1), monday.minusDays(1));

            // when
            String health = server.exchange(Call.get("/health")).body();

            // then
            assertThat(health)
                    .startsWith("{\"status\":\"UP\"")
                    .contains("\"gtfs:long\":{\"status\":\"UP\",\"until\":\"2026-11-30\"}")
                    .contains("\"gtfs:short\":{\"status\":\"ENDING\",\"until\":\"2026-11-29\"}")
                    .contains("\"gtfs:old\":{\"status\":\"ENDED\",\"until\":\"2026-11-22\"}");
        }
    }

    @Test
    void extractsThatCannotBeReadAreToldByTheirNames() throws Exception {
        // given
        Path broken = Files.writeString(folder.resolve("broken.osm.pbf"), "no extract");
        Map<String, Object> settings = Map.of(
                "surefoot.streets.extracts", broken.toString(),
                "surefoot.streets.folder", folder.resolve("graphs").toString());
        try (SmallServer server = SmallServer.start(settings)) {
            // when
            String health = "";
            for (int i = 0; i < 200 && !health.contains("BROKEN"); i++) {
                Thread.sleep(50);
                health = server.exchange(Call.get("/health")).body();
            }

            // then
            assertThat(health)
                    .startsWith("{\"status\":\"UP\"")
                    .contains("\"streets\":{\"broken.osm.pbf\":{\"status\":\"BROKEN\"}}")
                    .doesNotContain(folder.toString());
        }
    }
}
