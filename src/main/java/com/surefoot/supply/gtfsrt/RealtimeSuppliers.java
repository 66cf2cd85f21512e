package com.surefoot.supply.gtfsrt;

import com.surefoot.supply.http.Polled;
import com.surefoot.supply.http.PolledList;
import com.surefoot.supply.http.SupplierClient;
import com.surefoot.supply.http.Suppliers;
import com.surefoot.transport.live.LiveListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Whoever there are settings of under the kind {@value #KIND}. */
@Singleton
final class RealtimeSuppliers implements PolledList {

    static final String KIND = "gtfsrt";

    /** Three times within the time that what is told of a run counts for. */
    static final Duration USUAL_INTERVAL = Duration.ofSeconds(30);

    private final Suppliers suppliers;
    private final List<RealtimeProperties> properties;
    private final LiveBoard board;
    private final LiveListener listener;

    RealtimeSuppliers(
            Suppliers suppliers, List<RealtimeProperties> properties, LiveBoard board, LiveListener listener) {
        this.suppliers = suppliers;
        this.properties = properties;
        this.board = board;
        this.listener = listener;
    }

    /** @throws IllegalArgumentException if one of them has no address or no timetable */
    @Override
    public List<Polled> list() {
        return suppliers.listOfKind(KIND).stream().flatMap(this::feeds).toList();
    }

    private Stream<Polled> feeds(SupplierClient supplier) {
        RealtimeProperties own = properties.stream()
                .filter(one -> one.name().equals(supplier.settings().name()))
                .findFirst()
                .orElseThrow();
        Duration interval = own.pollInterval().isPresent() ? supplier.settings().pollInterval() : USUAL_INTERVAL;
        return own.listCalls(supplier.settings()).entrySet().stream()
                .map(each -> new RealtimeFeed(supplier, each.getKey(), each.getValue(), interval, board, listener));
    }
}
