package com.surefoot.supply.duffel;

import org.junit.jupiter.api.AfterEach;

/** Asks a stand-in for the airlines' offers. */
abstract class AskingDuffel {

    final Playing playing = new Playing();

    @AfterEach
    void close() {
        playing.close();
    }
}
