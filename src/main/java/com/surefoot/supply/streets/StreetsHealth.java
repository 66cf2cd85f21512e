package com.surefoot.supply.streets;

import io.micronaut.context.annotation.Requires;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Which extracts are there to walk and drive on. Where one is not, rules reckon, so that none makes the service unhealthy. */
@Singleton
@Requires(beans = StreetSettings.class)
final class StreetsHealth implements HealthIndicator {

    private final Streets streets;

    StreetsHealth(Streets streets) {
        this.streets = streets;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        Map<String, Object> extracts = new LinkedHashMap<>();
        // without the folder, which is nobody's business
        streets.states()
                .forEach((extract, state) -> extracts.put(
                        unlike(extracts, String.valueOf(extract.file().getFileName())),
                        Map.of("status", state.name())));
        return Mono.just(HealthResult.builder("streets", HealthStatus.UP)
                .details(extracts)
                .build());
    }

    /** Files of one name may lie in several folders. */
    private static String unlike(Map<String, Object> others, String name) {
        return others.containsKey(name) ? unlike(others, name + "+") : name;
    }
}
