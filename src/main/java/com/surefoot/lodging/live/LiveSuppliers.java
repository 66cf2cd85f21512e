package com.surefoot.lodging.live;

import java.util.List;

/** Suppliers that are asked in the same way. */
public interface LiveSuppliers {

    /** Those there are settings of, by name. */
    List<LiveOffers> list();
}
