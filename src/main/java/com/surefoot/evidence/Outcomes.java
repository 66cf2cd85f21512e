package com.surefoot.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/** Keeps what was judged and what came true. */
public interface Outcomes {

    /** Keeps what was thought of the elements of an answer, shown or withheld. */
    void remember(Collection<Judgement> judgements);

    /**
     * Keeps outcomes; a report that is there already counts once.
     *
     * @return the ids of those that were new
     * @throws IllegalArgumentException if an id is known with another content: nothing is kept then
     */
    List<String> record(Collection<Outcome> outcomes);

    /**
     * Takes an outcome back; what is listed from now on goes without it.
     *
     * @return whether there was such an outcome
     */
    boolean retract(Retraction retraction);

    /** What came of the elements of a kind since a moment, in the order in which it turned out. */
    List<Judged> listJudged(ElementKind kind, Instant since);

    /**
     * The highest raw figure of what was withheld of a kind since a moment: above it, all was shown.
     *
     * @return empty if nothing was withheld
     */
    OptionalDouble findSurestWithheld(ElementKind kind, Instant since);

    /** What came of facts since a moment, those taken back left out. */
    List<Outcome> listOfFacts(FactKind kind, Instant since);
}
