package com.surefoot.narration.model;

/** Hears an answer as it comes in, piece by piece, and tells of what use it is. */
@FunctionalInterface
public interface Listener {

    /** What has come of an answer with a piece of it. */
    enum Use {
        /** It need not go on. */
        ENOUGH,
        /** Nothing yet. */
        NONE,
        /** A sentence that can be said: whoever writes those is worth waiting for. */
        SENTENCE
    }

    Use hear(String piece);
}
