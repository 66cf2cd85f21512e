package com.surefoot.bench.unsat;

/** Something to see, with its category as in the data. */
public record Attraction(String city, String name, String category) {}
