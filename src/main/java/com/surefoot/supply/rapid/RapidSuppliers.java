package com.surefoot.supply.rapid;

import com.surefoot.lodging.live.LiveOffers;
import com.surefoot.lodging.live.LiveSuppliers;
import com.surefoot.supply.http.Suppliers;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Whoever there are settings of under the kind {@value #KIND}. */
@Singleton
final class RapidSuppliers implements LiveSuppliers {

    static final String KIND = "rapid";

    private final Suppliers suppliers;
    private final Clock clock;

    RapidSuppliers(Suppliers suppliers, Clock clock) {
        this.suppliers = suppliers;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException if one of them has no key or no secret */
    @Override
    public List<LiveOffers> list() {
        return suppliers.listOfKind(KIND).stream()
                .<LiveOffers>map(supplier -> new RapidOffers(supplier, clock))
                .toList();
    }
}
