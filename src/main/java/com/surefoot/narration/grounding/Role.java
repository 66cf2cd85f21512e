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
    /** By what one goes, which meal it is, or what is meant of something. */
    KIND,
    /** What it is compared with, or what is there in its place. */
    OTHER,
    /** By how much it differs from the other. */
    DIFFERENCE,
    /** How long ago it was. */
    AGO,
    /** Why it is so. */
    WHY,
    /** How sure it would have to be. */
    NEEDED,
    /** What was asked for. */
    ASKED,
    /** What would do instead. */
    INSTEAD,
    /** In how many rooms. */
    ROOMS,
    /** On which terms. */
    TERMS,
    /** What its source says of it. */
    QUOTE;

    /** As it stands in a template. */
    public String slot() {
        return name().toLowerCase(Locale.ROOT);
    }
}
