package com.surefoot.bench.orienteering;

import com.surefoot.bench.orienteering.Instance.Place;
import com.surefoot.bench.orienteering.Instance.Window;
import java.util.HashSet;
import java.util.Set;

/** Follows tours through an instance with the file's own numbers; knows nothing of any solver. */
final class Verifier {

    private static final double TOLERANCE = 1e-6;

    private Verifier() {}

    /**
     * The score of the tours.
     *
     * @param tours for each day the places in order, counted from 0 without the depot
     * @throws IllegalStateException if they break a rule of the instance
     */
    static int score(Instance instance, int[][] tours) {
        require(tours.length <= instance.tours(), instance, "has " + tours.length + " tours");
        Set<Integer> seen = new HashSet<>();
        int score = 0;
        for (int day = 0; day < tours.length; day++) {
            follow(instance, day, tours[day]);
            for (int place : tours[day]) {
                require(seen.add(place), instance, "visits place " + place + " twice");
                score += instance.places().get(place).score();
            }
        }
        return score;
    }

    private static void follow(Instance instance, int day, int[] tour) {
        Window hours = instance.depot().windows().get(day);
        double time = hours.from();
        Place at = instance.depot();
        for (int index : tour) {
            Place place = instance.places().get(index);
            Window window = place.windows().get(day);
            time = Math.max(time + instance.travel(at, place), window.from());
            require(
                    !window.closed() && time <= window.to() + TOLERANCE,
                    instance,
                    "reaches place %d on day %d at %.2f, open until %.2f".formatted(index, day, time, window.to()));
            time += place.duration();
            at = place;
        }
        time += instance.travel(at, instance.depot());
        require(
                time <= hours.to() + TOLERANCE,
                instance,
                "is back on day %d at %.2f, not by %.2f".formatted(day, time, hours.to()));
    }

    private static void require(boolean held, Instance instance, String what) {
        if (!held) {
            throw new IllegalStateException(
                    "The solution of %s with %d tours %s. Maybe a time is rounded the other way?"
                            .formatted(instance.name(), instance.tours(), what));
        }
    }
}
