package com.surefoot.supply.standin;

import com.surefoot.supply.http.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Time that stands still until somebody waits, and then goes by at once. */
public final class FakeTime extends Clock implements Waiting {

    private final List<Duration> pauses = new ArrayList<>();
    private Instant now;

    public FakeTime(String start) {
        now = Instant.parse(start);
    }

    public synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    /** How long somebody waited each time. */
    public synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    @Override
    public synchronized void pause(Duration time) {
        pauses.add(time);
        pass(time);
    }

    @Override
    public synchronized long nanos() {
        return Duration.between(Instant.EPOCH, now).toNanos();
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("There is one time here. Maybe convert the instant?");
    }
}
