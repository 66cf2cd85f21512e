package com.surefoot.simulation;

/**
 * Random numbers by what they are for: the same seed and names give the same number, in whatever order they are asked for
 * (mixing as in SplitMix64: Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators").
 */
public record Dice(long state) {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    /** Dice of their own for something that is named so. */
    public Dice of(String name) {
        return of(name.hashCode());
    }

    public Dice of(long number) {
        return new Dice(mix(mix(state + GOLDEN) ^ (number * GOLDEN)));
    }

    /** From 0 to below 1. */
    public double uniform() {
        return (mix(state) >>> 11) * 0x1.0p-53;
    }

    public int below(int bound) {
        return (int) (uniform() * bound);
    }

    /** Time until something happens that happens so many times in each unit of it. */
    public double exponential(double rate) {
        return -Math.log(1 - uniform()) / rate;
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
