package com.surefoot.narration.telling;

/** Tells trips in words: by itself, or with the help of a model. Whoever does, every sentence has passed the gate. */
public interface Teller {

    /** A trip in words. It always comes: who cannot tell it has it told by the built-in narrator. */
    Explanation tell(TripToTell trip, Audience audience);
}
