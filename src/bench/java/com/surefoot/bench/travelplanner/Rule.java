package com.surefoot.bench.travelplanner;

/** What a plan is checked for. */
public enum Rule {
    CITY_ROUTE("Reasonable city route", false),
    DIVERSE_RESTAURANTS("Diverse restaurants", false),
    DIVERSE_ATTRACTIONS("Diverse attractions", false),
    MINIMUM_NIGHTS("Minimum nights stay", false),
    TRANSPORT_CONFLICT("Non-conflicting transportation", false),
    WITHIN_CITY("Within current city", false),
    WITHIN_SANDBOX("Within sandbox", false),
    COMPLETE("Complete information", false),
    BUDGET("Budget", true),
    ROOM_RULE("Room rule", true),
    CUISINE("Cuisine", true),
    ROOM_TYPE("Room type", true),
    TRANSPORTATION("Transportation", true);

    private final String label;
    private final boolean hard;

    Rule(String label, boolean hard) {
        this.label = label;
        this.hard = hard;
    }

    /** Its name in the benchmark's tables. */
    public String label() {
        return label;
    }

    /** Whether it is the query's and not common sense. */
    public boolean isHard() {
        return hard;
    }
}
