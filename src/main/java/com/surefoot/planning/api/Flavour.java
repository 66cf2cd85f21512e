package com.surefoot.planning.api;

/** What a candidate makes most of, where candidates are to differ in kind. */
public enum Flavour {
    /** The best for most people. */
    BALANCED,
    /** The least money. */
    CHEAPEST,
    /** The most slack: early rides, long buffers, rooms that can be cancelled, nothing just before closing time. */
    SUREST,
    /** The fewest sights, the shortest ways, the longest rests. */
    RELAXED,
    /** The most sights. */
    FULLEST
}
