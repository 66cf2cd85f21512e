package com.surefoot.narration.grounding;

import static com.surefoot.narration.grounding.Role.AGO;
import static com.surefoot.narration.grounding.Role.ASKED;
import static com.surefoot.narration.grounding.Role.CHANCE;
import static com.surefoot.narration.grounding.Role.COUNT;
import static com.surefoot.narration.grounding.Role.DAY;
import static com.surefoot.narration.grounding.Role.DIFFERENCE;
import static com.surefoot.narration.grounding.Role.DISTANCE;
import static com.surefoot.narration.grounding.Role.DURATION;
import static com.surefoot.narration.grounding.Role.END;
import static com.surefoot.narration.grounding.Role.FROM;
import static com.surefoot.narration.grounding.Role.INSTEAD;
import static com.surefoot.narration.grounding.Role.KIND;
import static com.surefoot.narration.grounding.Role.NAME;
import static com.surefoot.narration.grounding.Role.NEEDED;
import static com.surefoot.narration.grounding.Role.OTHER;
import static com.surefoot.narration.grounding.Role.PRICE;
import static com.surefoot.narration.grounding.Role.QUOTE;
import static com.surefoot.narration.grounding.Role.ROOMS;
import static com.surefoot.narration.grounding.Role.START;
import static com.surefoot.narration.grounding.Role.TERMS;
import static com.surefoot.narration.grounding.Role.TO;
import static com.surefoot.narration.grounding.Role.WHY;

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
    LEFT_OUT(Set.of(NAME), Set.of(CHANCE, WHY)),
    /** Something else is in the place of what was left out. */
    REPLACED(Set.of(NAME, OTHER), Set.of()),

    /** Which of several trips it is. */
    TRIP_IS(Set.of(KIND), Set.of()),
    /** How much more or less it costs than another. */
    COSTS_THAN(Set.of(OTHER, DIFFERENCE), Set.of()),
    /** How much farther one goes on foot than on another. */
    WALKS_THAN(Set.of(OTHER, DIFFERENCE), Set.of()),
    /** How much surer it is than another. */
    SURE_THAN(Set.of(OTHER, DIFFERENCE), Set.of()),
    /** How much earlier or later one leaves home than on another. */
    LEAVES_THAN(Set.of(OTHER, DIFFERENCE), Set.of()),
    /** How much earlier or later one gets to the first city. */
    THERE_THAN(Set.of(OTHER, DIFFERENCE), Set.of()),
    /** How much earlier or later one is home again. */
    BACK_THAN(Set.of(OTHER, DIFFERENCE), Set.of()),
    /** How many more or fewer sights there are in it than in another. */
    SEES_THAN(Set.of(OTHER, DIFFERENCE), Set.of()),
    /** How many more or fewer changes its rides take. */
    CHANGES_THAN(Set.of(OTHER, DIFFERENCE), Set.of()),
    /** How much nearer the centre one sleeps. */
    SLEEPS_THAN(Set.of(OTHER, DIFFERENCE), Set.of()),

    /** Which rooms a stay is in, and on which terms. */
    ROOM_IS(Set.of(NAME, ROOMS), Set.of(KIND, TERMS)),
    /** Until when a stay can be cancelled for nothing. */
    CANCELS(Set.of(NAME, DAY, END), Set.of()),
    /** A stay that cannot be cancelled for nothing. */
    NO_REFUND(Set.of(NAME, TERMS), Set.of()),
    /** By what it is booked. */
    REFERENCE(Set.of(NAME, OTHER), Set.of()),
    /** A meal that comes with the room. */
    EATS_IN(Set.of(NAME, KIND), Set.of(START)),
    /** Time that nothing is planned for, between two things. */
    RESTS(Set.of(START, END), Set.of(DAY, DURATION, FROM, TO)),
    /** How often one changes on a ride. */
    CHANGES(Set.of(NAME, COUNT), Set.of()),
    /** The clocks of two cities differ. */
    CLOCKS_DIFFER(Set.of(TO, FROM, DIFFERENCE), Set.of()),

    /** When somebody last said so. */
    CONFIRMED(Set.of(NAME, KIND, AGO), Set.of(COUNT)),
    /** Nobody has said so lately enough for it to count. */
    UNCONFIRMED(Set.of(NAME, KIND), Set.of()),
    /** Some say otherwise. */
    DISPUTED(Set.of(NAME, KIND), Set.of(COUNT)),
    /** How much time there is to spare before a ride. */
    TIGHT(Set.of(NAME, DURATION), Set.of(FROM)),
    /** No other of its kind goes there later on that day. */
    LAST_RIDE(Set.of(NAME, TO), Set.of(KIND, DAY)),
    /** Until when an offer holds. */
    HOLDS(Set.of(NAME, DAY, END), Set.of()),
    /** Nobody tells what it costs. */
    UNPRICED(Set.of(NAME), Set.of()),
    /** What those parts of a trip cost whose price is told. */
    TRIP_COSTS_SO_FAR(Set.of(PRICE), Set.of(COUNT)),
    /** On another day of the trip it is closed. */
    CLOSED(Set.of(NAME, DAY), Set.of()),
    /** By how much a trip costs more or less than when it was saved. */
    PRICE_CHANGED(Set.of(DIFFERENCE), Set.of()),
    /** A part of a saved trip that is to be replaced. */
    FAILS(Set.of(NAME), Set.of()),

    /** A source says something of it, word for word; whether it is so nobody has checked. */
    QUOTED(Set.of(NAME, QUOTE, FROM), Set.of()),
    /** What it is called where it is. */
    CALLED(Set.of(NAME, OTHER), Set.of()),

    /** There is no trip. */
    REFUSED(Set.of(WHY), Set.of()),
    /** A value of the brief names nothing that is known. */
    UNKNOWN(Set.of(ASKED, NAME), Set.of()),
    /** What is known whose name is nearest to what is not. */
    MEANT(Set.of(NAME), Set.of()),
    /** A part of the brief stands in the way. */
    BLOCKED(Set.of(ASKED), Set.of()),
    /** Likewise, by what stands there. */
    BLOCKED_AS(Set.of(ASKED, NAME), Set.of()),
    /** Something that is asked for cannot be had together with something else. */
    CLASHES(Set.of(ASKED, OTHER), Set.of()),
    /** Without what is asked for there is a trip. */
    WITHOUT(Set.of(ASKED), Set.of(PRICE)),
    /** With something else than what is asked for there is a trip. */
    EASED(Set.of(ASKED, INSTEAD), Set.of(PRICE)),
    /** How sure something is, and would have to be. */
    FALLS_SHORT(Set.of(NAME, CHANCE, NEEDED), Set.of(WHY)),
    /** Of something nothing is promised. */
    UNPROVEN(Set.of(NAME, WHY), Set.of()),
    /** What would do: so much time to spare. */
    NEEDS_TIME(Set.of(NAME, DURATION), Set.of()),
    /** What would do: that somebody looks into it. */
    NEEDS_CHECK(Set.of(NAME, KIND), Set.of()),
    /** What would do: so many outcomes that are all right. */
    NEEDS_OUTCOMES(Set.of(COUNT), Set.of()),
    /** What would do: a lower target. */
    LOWER_TARGET(Set.of(CHANCE), Set.of()),

    /** Something is in a trip that was not in the earlier one. */
    IS_NEW(Set.of(NAME), Set.of(DAY, START)),
    /** Something was in the earlier trip and is not in this one. */
    IS_GONE(Set.of(NAME), Set.of(DAY)),
    /** Something is on another day or at another time than in the earlier trip. */
    IS_MOVED(Set.of(NAME, DAY, START), Set.of()),
    /** One sleeps elsewhere than in the earlier trip. */
    OTHER_HOTEL(Set.of(NAME, OTHER), Set.of()),
    /** One sleeps where one slept in the earlier trip. */
    SAME_HOTEL(Set.of(NAME), Set.of()),
    /** A ride in the place of one of the earlier trip. */
    OTHER_RIDE(Set.of(NAME, OTHER), Set.of());

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
