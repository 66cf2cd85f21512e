package com.surefoot.bench.outcomes;

import java.time.LocalDate;
import java.util.List;

/** Training up to a day, calibration up to a later one, the test is the rest; days are numbered from 1970. */
record Split(long trainUntil, long calibrateUntil) {

    /**
     * Where the periods end.
     *
     * @throws IllegalArgumentException if one of them has no items
     */
    static Split of(LocalDate trainUntil, LocalDate calibrateUntil, List<Item> items) {
        Split split = new Split(trainUntil.toEpochDay(), calibrateUntil.toEpochDay());
        if (split.training(items).size() == 0
                || split.calibration(items).size() == 0
                || split.test(items).size() == 0) {
            throw new IllegalArgumentException(
                    "Training until %s, calibrating until %s leaves a period of %s to %s empty. Maybe choose days within?"
                            .formatted(
                                    trainUntil,
                                    calibrateUntil,
                                    items.get(0).date(),
                                    items.get(items.size() - 1).date()));
        }
        return split;
    }

    Range training(List<Item> items) {
        return new Range(0, after(items, trainUntil));
    }

    Range calibration(List<Item> items) {
        return new Range(after(items, trainUntil), after(items, calibrateUntil));
    }

    Range test(List<Item> items) {
        return new Range(after(items, calibrateUntil), items.size());
    }

    private static int after(List<Item> items, long day) {
        int place = 0;
        while (place < items.size() && items.get(place).day() <= day) {
            place++;
        }
        return place;
    }
}
