package com.surefoot.supply.duffel;

import static com.surefoot.supply.duffel.Payloads.DIRECT;
import static com.surefoot.supply.duffel.Payloads.FROM_FRANKFURT;
import static com.surefoot.supply.duffel.Payloads.TO_FRANKFURT;
import static com.surefoot.supply.duffel.Payloads.offer;

import org.junit.jupiter.api.AfterEach;

/** Asks a stand-in that does not answer as it should. */
abstract class FailingDuffel {

    static final String GOOD = offer("off_good", "300", TO_FRANKFURT, FROM_FRANKFURT);

    static final String OFFER = offer("off_bad", "240.20", DIRECT);

    final Playing playing = new Playing();

    @AfterEach
    void close() {
        playing.close();
    }
}
