package com.surefoot.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Keeps years of observations small. What a source said of a fact again and again becomes one spell, of which the first
 * and the last time stay as observations: so every change stays with the two times between which it happened, and how
 * long there was none. That is all that estimating a rate of change from irregular checks needs (J. Cho and H.
 * Garcia-Molina, "Estimating frequency of change", ACM TOIT 3(3), 2003, section 5: of the checks without a change only
 * the sum of their intervals counts); how often a fact was looked at stays in {@link Spell#times}.
 */
public interface Archive {

    /**
     * Folds what was seen before a moment. Who reads meanwhile sees either all of it done or nothing.
     *
     * @return how many observations were folded into others
     */
    int fold(Instant before);

    /**
     * Forgets what was last seen before a moment, except the latest that each source said of a fact.
     *
     * @return how many observations and spells were forgotten
     */
    int forget(Instant before);

    /** The spells of these facts, by source and time; observations that were not folded yet are spells of one. */
    List<Spell> listSpells(Collection<FactId> facts);
}
