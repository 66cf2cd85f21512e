package com.surefoot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.fixtures.MovingClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxClockTest {

    private static final Instant START = Instant.parse("2027-03-01T08:00:00Z");

    private final MovingClock real = new MovingClock(Instant.parse("2026-11-27T10:00:00Z"));

    @Test
    void runsAsFastAsItIsTold() {
        // given
        SandboxClock clock = new SandboxClock(real, START, 600);

        // when
        real.pass(Duration.ofSeconds(2));
        Instant fast = clock.instant();
        clock.setSpeed(1);
        real.pass(Duration.ofSeconds(5));

        // then
        assertThat(fast).isEqualTo(START.plusSeconds(1200));
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(1205));
        assertThat(clock.speed()).isEqualTo(1);
    }

    @Test
    void neverRunsBack() {
        // given
        SandboxClock clock = new SandboxClock(real, START, 600);

        // when
        real.pass(Duration.ofSeconds(-9));

        // then
        assertThat(clock.instant()).isEqualTo(START);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 86_401})
    void aSpeedItCannotRunAtIsRefused(int speed) {
        assertThatThrownBy(() -> new SandboxClock(real, START, speed))
                .isInstanceOf(SandboxRefusedException.class)
                .hasMessageContaining("Maybe");
    }
}
