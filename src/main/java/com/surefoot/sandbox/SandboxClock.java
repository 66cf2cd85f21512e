package com.surefoot.sandbox;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that runs as fast as it is told to, and never back. What has to wait in real time must not ask it. */
public final class SandboxClock extends Clock {

    /** A day in a second: faster, and what is done once an hour never ends. */
    public static final int FASTEST = 86_400;

    private final Clock real;
    private Instant since;
    private Instant sinceReal;
    private int speed;

    /**
     * A clock in place of a real one.
     *
     * @param start what it says now
     * @param speed how many of its seconds pass in a second, up to {@link #FASTEST}
     */
    public SandboxClock(Clock real, Instant start, int speed) {
        this.real = requireNonNull(real, "real");
        this.since = requireNonNull(start, "start");
        this.sinceReal = real.instant();
        this.speed = checked(speed);
    }

    /** From now on it runs so fast. */
    public synchronized void setSpeed(int faster) {
        int other = checked(faster);
        since = instant();
        sinceReal = real.instant();
        speed = other;
    }

    /** How many of its seconds pass in a second. */
    public synchronized int speed() {
        return speed;
    }

    @Override
    public synchronized Instant instant() {
        Duration passed = Duration.between(sinceReal, real.instant());
        return passed.isNegative() ? since : since.plus(passed.multipliedBy(speed));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException(
                "This clock is in UTC, not in %s. Maybe convert what it says?".formatted(zone));
    }

    private static int checked(int speed) {
        if (speed < 1 || speed > FASTEST) {
            throw new SandboxRefusedException(
                    "A sandbox cannot run %d times as fast as the world. Maybe choose from 1 to %d?"
                            .formatted(speed, FASTEST));
        }
        return speed;
    }
}
