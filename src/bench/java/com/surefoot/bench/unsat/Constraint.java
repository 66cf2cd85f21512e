package com.surefoot.bench.unsat;

/** What can stand in the way of a trip. */
public enum Constraint {
    /** Every flight is non-stop. */
    NON_STOP("non-stop"),
    /** Every flight is of one of the airlines listed. */
    AIRLINES("airlines"),
    /** Each category of attraction listed can be seen in at least one of the cities visited. */
    ATTRACTION("attraction"),
    /** The flights of all travellers cost no more than the budget. */
    BUDGET("budget");

    private final String label;

    Constraint(String label) {
        this.label = label;
    }

    /** Its name in the benchmark's {@code unsat_reason}. */
    public String label() {
        return label;
    }
}
