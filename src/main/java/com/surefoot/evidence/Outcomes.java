package com.surefoot.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/** Keeps what was judged and what came true. Nothing in it is ever changed; times are kept to the microsecond. */
public interface Outcomes {

    /**
     * Keeps what was thought of the elements of an answer, shown or withheld. What was thought of an element first
     * counts; all of them are kept or, on any exception, none.
     */
    void remember(Collection<Judgement> judgements);

    /**
     * Keeps outcomes. Reporters give each outcome an id of their own: a report that is there already counts once, be it
     * taken back or not.
     *
     * @return those that were new, in the order given
     * @throws ConflictingOutcomesException if an id is known with another content; nothing is kept then
     */
    List<Outcome> record(Collection<Outcome> outcomes);

    /**
     * Takes an outcome back; what is listed from now on goes without it. The first reason stays.
     *
     * @return whether there was such an outcome
     */
    boolean retract(Retraction retraction);

    /**
     * How often outcomes were kept or taken back so far, by whatever process; cheap to ask. What is listed after this was
     * asked goes by all that is counted in it.
     */
    long countChanges();

    /**
     * What came of the elements of a kind since a moment, in the order in which it turned out. Each judgement is there
     * once: wrong if any report that stands says so, else right.
     */
    List<Judged> listJudged(ElementKind kind, Instant since);

    /**
     * The highest raw figure of what was withheld of a kind, since a moment, for its own confidence: above it, nothing
     * was withheld for what was thought of it, so that what came of what was shown speaks for all. What was withheld
     * because nothing was proven of its kind and source does not count: that picks nothing out.
     *
     * @return empty if nothing was withheld for its own confidence
     */
    OptionalDouble findSurestWithheld(ElementKind kind, Instant since);

    /** What came of facts since a moment, in the order in which it turned out, those taken back left out. */
    List<Outcome> listOfFacts(FactKind kind, Instant since);
}
