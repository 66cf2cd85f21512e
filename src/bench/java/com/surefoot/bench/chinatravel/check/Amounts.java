package com.surefoot.bench.chinatravel.check;

import com.surefoot.bench.chinatravel.plan.WrittenPlan.Part;

/** Compares amounts of money, in yuan. */
final class Amounts {

    /** Floating-point noise of a product, far below a fen. */
    private static final double NOISE = 1e-6;

    private Amounts() {}

    static boolean equal(double a, double b) {
        return Math.abs(a - b) <= NOISE;
    }

    static void requirePrice(Findings findings, EnvironmentRule rule, Part part, double price) {
        findings.require(
                equal(part.number("price"), price),
                rule,
                "%s costs %s, not %s.".formatted(part.named(), price, part.number("price")));
    }

    static void requireCost(Findings findings, EnvironmentRule rule, Part part, double units) {
        findings.require(
                units > 0 && equal(part.number("price") * units, part.number("cost")),
                rule,
                "%s: %s times %s is not %s.".formatted(part.named(), part.number("price"), units, part.number("cost")));
    }
}
