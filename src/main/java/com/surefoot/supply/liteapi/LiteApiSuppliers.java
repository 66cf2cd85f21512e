package com.surefoot.supply.liteapi;

import com.surefoot.lodging.live.LiveOffers;
import com.surefoot.lodging.live.LiveSuppliers;
import com.surefoot.supply.http.SupplierClient;
import com.surefoot.supply.http.Suppliers;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/**
 * Whoever there are settings of under the kind {@value #KIND}. Rooms are searched at one host and asked about again at
 * another: the settings of the latter have the same name with {@value #BOOKING} behind it.
 */
@Singleton
final class LiteApiSuppliers implements LiveSuppliers {

    static final String KIND = "liteapi";
    static final String BOOKING = "book";

    private final Suppliers suppliers;
    private final Clock clock;

    LiteApiSuppliers(Suppliers suppliers, Clock clock) {
        this.suppliers = suppliers;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException if one of them has no key */
    @Override
    public List<LiveOffers> list() {
        return suppliers.listOfKind(KIND).stream().map(this::offers).toList();
    }

    private LiveOffers offers(SupplierClient search) {
        return new LiteApiOffers(search, suppliers.find(search.settings().name() + BOOKING), clock);
    }
}
