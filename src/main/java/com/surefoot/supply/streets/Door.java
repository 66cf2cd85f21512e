package com.surefoot.supply.streets;

import java.util.Optional;

/**
 * Where a place is on a street: at a fraction of a stretch between two junctions.
 *
 * @param aside metres from the place to that point, straight
 * @param stretch its number
 * @param base the junction where it begins
 * @param end the junction where it ends
 * @param fraction from base to end, 0 to 1
 * @param along what it takes from base to end
 * @param back what it takes from end to base
 */
record Door(double aside, int stretch, int base, int end, double fraction, Effort along, Effort back) {

    Effort fromHereToEnd() {
        return along.part(1 - fraction);
    }

    Effort fromHereToBase() {
        return back.part(fraction);
    }

    Effort fromBaseToHere() {
        return along.part(fraction);
    }

    Effort fromEndToHere() {
        return back.part(1 - fraction);
    }

    /** The way to another place on the same stretch without leaving it, if one may go in that direction. */
    Optional<Effort> straightTo(Door other) {
        if (stretch != other.stretch) {
            return Optional.empty();
        }
        double forward = other.fraction - fraction;
        Effort effort = forward >= 0 ? along.part(forward) : back.part(-forward);
        return Optional.of(effort).filter(Effort::isPossible);
    }
}
