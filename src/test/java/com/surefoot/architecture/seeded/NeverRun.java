package com.surefoot.architecture.seeded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Has a test and a name that keeps it from being run, on purpose, so that this is seen to be noticed. */
class NeverRun {

    @Test
    void wouldFail() {
        assertThat(NeverRun.class).isNull();
    }
}
