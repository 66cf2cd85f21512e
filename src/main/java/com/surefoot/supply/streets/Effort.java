package com.surefoot.supply.streets;

/**
 * What a way takes.
 *
 * @param weight what it counts for: metres on foot, seconds in a car
 * @param metres its length
 */
record Effort(double weight, double metres) {

    static final Effort NONE = new Effort(0, 0);

    Effort plus(Effort other) {
        return new Effort(weight + other.weight, metres + other.metres);
    }

    /** The same for a part of the way; what cannot be gone at all cannot be gone in part. */
    Effort part(double fraction) {
        return isPossible() ? new Effort(weight * fraction, metres * fraction) : this;
    }

    boolean isPossible() {
        return weight < Double.POSITIVE_INFINITY;
    }
}
