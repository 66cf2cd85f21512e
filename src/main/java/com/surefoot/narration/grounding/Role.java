package com.surefoot.narration.grounding;

import java.util.Locale;

/** What a value is to the claim it belongs to. */
public enum Role {
    /** What the claim is about, by its name. */
    NAME,
    /** Where it is or begins. */
    FROM,
    /** Where it leads. */
    TO,
    /** On which day it is or begins. */
    DAY,
    /** When it begins. */
    START,
    /** When it ends. */
    END,
    /** How long it takes. */
    DURATION,
    /** How far it is. */
    DISTANCE,
    /** What is paid for it by all together. */
    PRICE,
    /** How many. */
    COUNT,
    /** How sure it is. */
    CHANCE,
    /** By what one goes, or which meal it is. */
    KIND;

    /** As it stands in a template. */
    public String slot() {
        return name().toLowerCase(Locale.ROOT);
    }
}
