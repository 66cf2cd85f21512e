package com.surefoot.narration.reading.rules;

/** Takes from a text what it understands. */
@FunctionalInterface
interface Rule {

    void read(Sheet sheet, Context context);
}
