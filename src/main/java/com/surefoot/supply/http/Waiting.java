package com.surefoot.supply.http;

import java.time.Duration;

/** Time that goes by while waiting for a supplier. A test has one that goes by at once. */
public interface Waiting {

    /** Time as everybody knows it. */
    Waiting REAL = new Waiting() {

        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void pause(Duration time) throws InterruptedException {
            // rounded up: a little early is too early for a quota
            Thread.sleep(time.plusNanos(999_999).toMillis());
        }
    };

    /** Nanoseconds since some moment; as {@link System#nanoTime} it never goes back. */
    long nanos();

    void pause(Duration time) throws InterruptedException;
}
