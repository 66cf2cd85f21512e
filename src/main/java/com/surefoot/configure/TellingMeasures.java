package com.surefoot.configure;

import com.surefoot.narration.telling.Audience;
import com.surefoot.narration.telling.Explanation;
import com.surefoot.narration.telling.Teller;
import com.surefoot.narration.telling.TripToTell;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** Counts who tells trips, and how many sentences of a model were dropped at the gate. */
final class TellingMeasures implements Teller {

    private final Teller teller;
    private final MeterRegistry registry;

    TellingMeasures(Teller teller, MeterRegistry registry) {
        this.teller = teller;
        this.registry = registry;
    }

    @Override
    public Explanation tell(TripToTell trip, Audience audience) {
        Explanation told = teller.tell(trip, audience);
        String author = told.author().name().toLowerCase(Locale.ROOT);
        registry.counter("surefoot.telling.trips", "author", author).increment();
        registry.counter("surefoot.telling.rejected").increment(told.rejected());
        return told;
    }
}
