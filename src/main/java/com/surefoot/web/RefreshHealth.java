package com.surefoot.web;

import com.surefoot.refresh.Refresher.Round;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** How asking suppliers again is coming on, where there are any. Who is behind makes Surefoot less sure, not unhealthy. */
@Singleton
final class RefreshHealth implements HealthIndicator {

    private final FactRefresh refresh;

    RefreshHealth(FactRefresh refresh) {
        this.refresh = refresh;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        Map<String, Object> rounds = new TreeMap<>();
        refresh.lastRounds().forEach((supplier, round) -> rounds.put(supplier, describe(round)));
        return rounds.isEmpty()
                ? Mono.empty()
                : Mono.just(HealthResult.builder("refresh", HealthStatus.UP)
                        .details(rounds)
                        .build());
    }

    private static Map<String, Object> describe(Round round) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("answered", round.answered());
        shown.put("failed", round.failed());
        shown.put("waiting", round.waiting());
        return shown;
    }
}
