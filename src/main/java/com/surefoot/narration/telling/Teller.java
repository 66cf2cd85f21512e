package com.surefoot.narration.telling;

import java.util.List;

/** Tells trips in words: by itself, or with the help of a model. Whoever does, every sentence has passed the gate. */
public interface Teller {

    /** A trip in words. It always comes: who cannot tell it has it told by the built-in narrator. */
    Explanation tell(TripToTell trip, Audience audience);

    /** The trips of one answer, in their order. All together take no longer than one may. */
    default List<Explanation> tellAll(List<TripToTell> trips, Audience audience) {
        return trips.stream().map(trip -> tell(trip, audience)).toList();
    }
}
