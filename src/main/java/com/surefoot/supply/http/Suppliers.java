package com.surefoot.supply.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Context;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All suppliers there are settings of. It is made at the start, so that settings that cannot be meant end it. */
@Context
public final class Suppliers {

    private final SortedMap<String, SupplierClient> clients = new TreeMap<>();

    public Suppliers(Collection<SupplierClient> clients) {
        clients.forEach(client -> this.clients.put(client.settings().name(), client));
    }

    @Inject
    Suppliers(List<SupplierProperties> properties, Clock clock, MeterRegistry registry) {
        this(properties.stream()
                .map(SupplierProperties::settings)
                .map(settings -> new SupplierClient(settings, clock, Waiting.REAL, registry))
                .toList());
    }

    /**
     * The supplier of that name.
     *
     * @throws IllegalArgumentException if there are no settings of it
     */
    public SupplierClient get(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There are no settings of a supplier '%s', only of %s. Maybe the connector should not be made without?"
                                .formatted(name, clients.keySet())));
    }

    /** The supplier of that name, if there are settings of it. */
    public Optional<SupplierClient> find(String name) {
        @Nullable SupplierClient found = clients.get(name);
        return Optional.ofNullable(found);
    }

    /** All suppliers that are asked by one connector, by name. */
    public List<SupplierClient> listOfKind(String kind) {
        return clients.values().stream()
                .filter(client -> client.settings().kind().equals(kind))
                .toList();
    }

    /** All of them, by name. */
    public Collection<SupplierClient> listAll() {
        return Collections.unmodifiableCollection(clients.values());
    }
}
