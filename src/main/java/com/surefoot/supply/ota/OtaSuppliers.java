package com.surefoot.supply.ota;

import com.surefoot.lodging.live.LiveOffers;
import com.surefoot.lodging.live.LiveSuppliers;
import com.surefoot.supply.http.Suppliers;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Whoever there are settings of under the kind {@value #KIND}: many chains and channels speak it. */
@Singleton
final class OtaSuppliers implements LiveSuppliers {

    static final String KIND = "ota";

    private final Suppliers suppliers;
    private final Clock clock;

    OtaSuppliers(Suppliers suppliers, Clock clock) {
        this.suppliers = suppliers;
        this.clock = clock;
    }

    @Override
    public List<LiveOffers> list() {
        return suppliers.listOfKind(KIND).stream()
                .<LiveOffers>map(supplier -> new OtaOffers(supplier, clock))
                .toList();
    }
}
