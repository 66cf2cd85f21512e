package com.surefoot.bench.travelplanner;

/**
 * Something to see.
 *
 * @param name as in the data
 * @param city as in the data
 * @param latitude degrees
 * @param longitude degrees
 */
public record Attraction(String name, String city, double latitude, double longitude) {}
