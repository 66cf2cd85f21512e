package com.surefoot.configure;

import com.surefoot.narration.telling.Audience;
import com.surefoot.narration.telling.Explanation;
import com.surefoot.narration.telling.Teller;
import com.surefoot.narration.telling.TripToTell;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;

/** Counts who tells trips in how many sentences, how many of a model's were dropped at the gate, and how many it left to the narrator. */
final class TellingMeasures implements Teller {

    private final Teller teller;
    private final MeterRegistry registry;

    TellingMeasures(Teller teller, MeterRegistry registry) {
        this.teller = teller;
        this.registry = registry;
    }

    @Override
    public Explanation tell(TripToTell trip, Audience audience) {
        return counted(teller.tell(trip, audience));
    }

    @Override
    public List<Explanation> tellAll(List<TripToTell> trips, Audience audience) {
        return teller.tellAll(trips, audience).stream().map(this::counted).toList();
    }

    private Explanation counted(Explanation told) {
        String author = told.author().name().toLowerCase(Locale.ROOT);
        registry.counter("surefoot.telling.trips", "author", author).increment();
        registry.counter("surefoot.telling.sentences", "author", author).increment(sentences(told));
        registry.counter("surefoot.telling.rejected").increment(told.rejected());
        registry.counter("surefoot.telling.filled.in").increment(told.filledIn());
        return told;
    }

    private static int sentences(Explanation told) {
        return told.paragraphs().stream()
                .mapToInt(paragraph -> paragraph.sentences().size())
                .sum();
    }
}
