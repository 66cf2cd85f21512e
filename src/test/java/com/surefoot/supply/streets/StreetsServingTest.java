package com.surefoot.supply.streets;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Routers;
import com.surefoot.transport.incity.Way;
import com.surefoot.transport.incity.Way.Gap;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Streets as settings make them. */
class StreetsServingTest {

    @TempDir
    private Path folder;

    private ApplicationContext start(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("datasources.default.url", "jdbc:h2:mem:streets;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        return ApplicationContext.run(all);
    }

    private Way walk(ApplicationContext context) {
        return context.getBean(Routers.class)
                .ways(Walked.TRAVEL, List.of(Town.place("a", 100, 100), Town.place("b", 300, 300)))
                .find(InCityMode.WALK, 0, 1);
    }

    private Map<String, Object> streets() {
        Path extract = new Town().withBlocks(0, 0, 6).write(folder.resolve("town.osm.pbf"));
        return Map.of(
                "surefoot.streets.extracts", extract.toString(),
                "surefoot.streets.folder", folder.resolve("graphs").toString(),
                "surefoot.streets.patience", "60s");
    }

    @Test
    void withoutSettingsOnlyStoredTimetablesAreAsked() {
        try (ApplicationContext context = start(Map.of())) {
            assertThat(context.getBean(Routers.class).name()).isEqualTo("timetables");
            assertThat(walk(context)).isEqualTo(Way.unknown(Gap.NOT_ITS_MODE));
        }
    }

    @Test
    void withAnExtractItsStreetsAreAskedAndCounted() {
        try (ApplicationContext context = start(streets())) {
            assertThat(Walked.metres(walk(context))).isBetween(399.0, 401.0);
            assertThat(context.getBean(MeterRegistry.class)
                            .get("surefoot.ways")
                            .tags("router", "streets", "mode", "walk", "outcome", "known")
                            .counter()
                            .count())
                    .isEqualTo(1);
        }
    }

    /** A bus on the other side of the river from the hotel, and one that is farther off on this side. */
    @Test
    void aStopBeyondTheRiverIsWalkedToOverTheBridge() {
        // given
        Path extract = new Town()
                .withBlocks(0, 0, 15)
                .withBlocks(1700, 0, 15)
                .with(List.of("highway", "residential"), 1400, 0, 1700, 0)
                .write(folder.resolve("river.osm.pbf"));
        Map<String, Object> settings = Map.of(
                "surefoot.streets.extracts", extract.toString(),
                "surefoot.streets.folder", folder.resolve("graphs").toString(),
                "surefoot.streets.patience", "60s");

        // then: over the water it would be 300 m, and over the bridge it is more than a quarter of an hour
        try (ApplicationContext context = start(Map.of())) {
            assertThat(stages(context)).startsWith("to beyond, 360 m");
        }
        try (ApplicationContext context = start(settings)) {
            assertThat(stages(context)).startsWith("to here, 700 m");
        }
    }

    private static String stages(ApplicationContext context) {
        RiverTown.fill(context.getBean(CatalogueStore.class));
        Way way = context.getBean(Routers.class).departing(RiverTown.departure());
        assertThat(way).isInstanceOf(Way.Known.class);
        return ((Way.Known) way)
                .journey().stages().stream()
                        .map(stage -> "to %s, %d m"
                                .formatted(
                                        stage.to().name(),
                                        Math.round(stage.distance().metres() / 10) * 10))
                        .collect(Collectors.joining("; "));
    }

    @Test
    void whoIsNotToBeAskedIsNot() {
        // given
        Map<String, Object> settings = new HashMap<>(streets());
        settings.put("surefoot.ways.ask", "motis, otp");
        settings.put("surefoot.suppliers.otp.base-url", "http://localhost:9/otp");

        // then
        try (ApplicationContext context = start(settings)) {
            assertThat(context.getBean(Routers.class).name()).isEqualTo("otp");
        }
    }
}
