package com.surefoot.supply.http;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * How each supplier is doing. None of them makes the service unhealthy: what it last said is kept, trips are planned with
 * it, and every other server would find the same supplier down, so that taking this one out of service would only make a
 * supplier's failure Surefoot's own.
 */
@Singleton
final class SuppliersHealth implements HealthIndicator {

    private final Suppliers suppliers;

    SuppliersHealth(Suppliers suppliers) {
        this.suppliers = suppliers;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        Map<String, Object> states = new LinkedHashMap<>();
        suppliers.listAll().forEach(client -> states.put(client.settings().name(), describe(client.state())));
        return Mono.just(HealthResult.builder("suppliers", HealthStatus.UP)
                .details(states)
                .build());
    }

    /** Only words of ours and a time: anybody may look at it. */
    private static Map<String, Object> describe(SupplierState state) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("status", status(state).getName());
        state.lastGood().ifPresent(time -> shown.put("lastGood", time.toString()));
        state.failure().ifPresent(failure -> shown.put("failure", failure.kind()));
        return shown;
    }

    private static HealthStatus status(SupplierState state) {
        if (state.failure().isPresent()) {
            return HealthStatus.DOWN;
        }
        return state.lastGood().isPresent() ? HealthStatus.UP : HealthStatus.UNKNOWN;
    }
}
