package com.surefoot.supply.offers;

import com.surefoot.supply.http.Quota;
import com.surefoot.supply.http.SupplierClient;
import com.surefoot.travel.live.Allowance;

/** How often suppliers may be asked, by their settings and what was asked of late. */
public final class Allowances {

    private Allowances() {}

    public static Allowance of(SupplierClient supplier) {
        Quota quota = supplier.settings().quota();
        return new Allowance(Math.max(1, supplier.share()), quota.period(), supplier.left(), supplier.findEndOfRest());
    }
}
