package com.surefoot.travel.live;

import com.surefoot.travel.Money;
import java.time.Instant;

/** Something that a supplier sells for a while. */
public interface OnSale {

    /** Who sells it, by its name in settings. */
    String supplier();

    /** Names what is sold; the same is named the same whenever it is seen, so that what is known of it adds up. */
    String id();

    /** What the supplier charges for all of it. */
    Money total();

    /** When it was seen last, and until when it counts. */
    Validity validity();

    /** Whether it can be relied on at that moment: it has neither expired nor been sold out. */
    boolean isLive(Instant now);
}
