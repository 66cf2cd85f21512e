package com.surefoot.supply.ecb;

import com.surefoot.supply.http.Call;
import com.surefoot.supply.http.Changed;
import com.surefoot.supply.http.Polled;
import com.surefoot.supply.http.SupplierClient;
import com.surefoot.supply.http.SupplierException;
import com.surefoot.supply.http.Suppliers;
import com.surefoot.supply.http.Version;
import com.surefoot.travel.ExchangeRates;
import com.surefoot.travel.ReferenceRates;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the euro's reference rates, which the European Central Bank publishes around 16:00 of each of its working days: first
 * those of the last 90 days, then those of the day. After a failure days may be missing, and all 90 are fetched again.
 */
@Singleton
@Requires(property = "surefoot.suppliers." + EcbRates.NAME + ".base-url")
final class EcbRates implements Polled {

    static final String NAME = "ecb";

    private static final Call HISTORY = Call.get("eurofxref-hist-90d.xml");
    private static final Call DAY = Call.get("eurofxref-daily.xml");
    private static final ZoneId FRANKFURT = ZoneId.of("Europe/Berlin");

    private final SupplierClient supplier;
    private final ExchangeRates rates;
    private final Clock clock;
    private boolean complete;
    private Version version = Version.NONE;

    @Inject
    EcbRates(Suppliers suppliers, ExchangeRates rates, Clock clock) {
        this(suppliers.get(NAME), rates, clock);
    }

    EcbRates(SupplierClient supplier, ExchangeRates rates, Clock clock) {
        this.supplier = supplier;
        this.rates = rates;
        this.clock = clock;
    }

    @Override
    public SupplierClient supplier() {
        return supplier;
    }

    @Override
    public synchronized void poll() throws SupplierException {
        boolean wasComplete = complete;
        complete = false;
        if (wasComplete) {
            takeChanges();
        } else {
            rates.keep(supplier.ask(HISTORY, body -> RatesDocument.read(body.xml(), today())));
            version = Version.NONE;
        }
        complete = true;
    }

    private void takeChanges() throws SupplierException {
        Optional<Changed<List<ReferenceRates>>> changed =
                supplier.askIfChanged(DAY, version, body -> RatesDocument.read(body.xml(), today()));
        if (changed.isPresent()) {
            rates.keep(changed.get().value());
            version = changed.get().version();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FRANKFURT);
    }
}
