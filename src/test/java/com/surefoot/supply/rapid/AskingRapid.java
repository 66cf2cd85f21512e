package com.surefoot.supply.rapid;

import org.junit.jupiter.api.AfterEach;

/** Asks a stand-in for rooms. */
abstract class AskingRapid {

    final Playing playing = new Playing();

    @AfterEach
    void close() {
        playing.close();
    }
}
