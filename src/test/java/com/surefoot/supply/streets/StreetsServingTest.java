package com.surefoot.supply.streets;

import static org.assertj.core.api.Assertions.assertThat;

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
