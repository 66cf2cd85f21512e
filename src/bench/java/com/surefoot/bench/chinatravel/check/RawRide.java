package com.surefoot.bench.chinatravel.check;

/**
 * A train or flight as its table has it.
 *
 * @param type {@code train} or {@code airplane}
 * @param price in yuan for one
 */
public record RawRide(
        String type, String number, String start, String end, String startTime, String endTime, double price) {}
