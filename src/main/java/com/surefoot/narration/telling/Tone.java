package com.surefoot.narration.telling;

/** For whom a trip is told. */
public enum Tone {
    /** Who is going to take it. */
    TRAVELLER,
    /** Who recommends it to others on air. */
    HOST,
    /** Who sells it: in short. */
    AGENCY
}
