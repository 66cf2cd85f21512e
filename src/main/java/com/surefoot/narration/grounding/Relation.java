package com.surefoot.narration.grounding;

import static com.surefoot.narration.grounding.Role.CHANCE;
import static com.surefoot.narration.grounding.Role.COUNT;
import static com.surefoot.narration.grounding.Role.DAY;
import static com.surefoot.narration.grounding.Role.DISTANCE;
import static com.surefoot.narration.grounding.Role.DURATION;
import static com.surefoot.narration.grounding.Role.END;
import static com.surefoot.narration.grounding.Role.FROM;
import static com.surefoot.narration.grounding.Role.KIND;
import static com.surefoot.narration.grounding.Role.NAME;
import static com.surefoot.narration.grounding.Role.PRICE;
import static com.surefoot.narration.grounding.Role.START;
import static com.surefoot.narration.grounding.Role.TO;

import java.util.EnumSet;
import java.util.Set;

/**
 * What can be said: a predicate, with what it may speak of. A sentence states one of them, of one thing; what it must name is
 * what keeps it from being taken for a sentence about something else.
 */
public enum Relation {
    /** Something goes from a station or an airport. */
    LEAVES(Set.of(NAME, START), Set.of(KIND, FROM, TO, DAY)),
    /** It arrives. */
    ARRIVES(Set.of(NAME, END), Set.of(KIND, FROM, TO, DAY)),
    /** Where one sleeps. */
    SLEEPS(Set.of(NAME), Set.of(TO, DAY, COUNT)),
    /** A sight that is seen. */
    SEES(Set.of(NAME), Set.of(DAY, START, END, DURATION)),
    /** A meal. */
    EATS(Set.of(NAME), Set.of(KIND, DAY, START, END)),
    /** A way inside a city. */
    GOES(Set.of(TO), Set.of(FROM, KIND, START, DURATION, DISTANCE)),
    /** What something costs. */
    COSTS(Set.of(NAME, PRICE), Set.of()),
    /** How sure something is. */
    IS_SURE(Set.of(NAME, CHANCE), Set.of()),
    /** What the trip costs. */
    TRIP_COSTS(Set.of(PRICE), Set.of(COUNT)),
    /** No other of so many trips costs less. */
    TRIP_COSTS_LEAST(Set.of(COUNT), Set.of(PRICE)),
    /** How sure it is that all of the trip holds. */
    TRIP_IS_SURE(Set.of(CHANCE), Set.of()),
    /** No other of so many trips is surer. */
    TRIP_IS_SUREST(Set.of(COUNT), Set.of(CHANCE)),
    /** No other of so many trips takes shorter ways on foot. */
    TRIP_WALKS_LEAST(Set.of(COUNT), Set.of(DISTANCE)),
    /** Something was left out since it is not sure enough. */
    LEFT_OUT(Set.of(NAME), Set.of(CHANCE));

    // never changed: they are made by Set.of
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> required;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> optional;

    Relation(Set<Role> required, Set<Role> optional) {
        this.required = required;
        this.optional = optional;
    }

    /** What a sentence that states it has to name. */
    public Set<Role> required() {
        return required;
    }

    /** All that it can speak of. */
    public Set<Role> roles() {
        Set<Role> all = EnumSet.copyOf(required);
        all.addAll(optional);
        return all;
    }
}
