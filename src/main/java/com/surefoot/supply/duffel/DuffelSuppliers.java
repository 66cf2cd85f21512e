package com.surefoot.supply.duffel;

import com.surefoot.supply.http.Suppliers;
import com.surefoot.transport.tickets.TicketOffers;
import com.surefoot.transport.tickets.TicketSuppliers;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Whoever there are settings of under the kind {@value #KIND}. */
@Singleton
final class DuffelSuppliers implements TicketSuppliers {

    static final String KIND = "duffel";

    private final Suppliers suppliers;
    private final Clock clock;

    DuffelSuppliers(Suppliers suppliers, Clock clock) {
        this.suppliers = suppliers;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException if one of them has no key */
    @Override
    public List<TicketOffers> list() {
        return suppliers.listOfKind(KIND).stream()
                .<TicketOffers>map(supplier -> new DuffelOffers(supplier, clock))
                .toList();
    }
}
