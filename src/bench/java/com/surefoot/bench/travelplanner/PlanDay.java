package com.surefoot.bench.travelplanner;

/**
 * One day of an answer in the benchmark's own words; {@code -} stands for nothing.
 *
 * @param day counted from 1
 * @param currentCity a city, or {@code from A to B}
 * @param attraction each {@code NAME, CITY} ended by a semicolon
 */
public record PlanDay(
        int day,
        String currentCity,
        String transportation,
        String breakfast,
        String lunch,
        String dinner,
        String attraction,
        String accommodation) {}
