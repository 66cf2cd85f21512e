package com.surefoot.reliability.certificate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts outcomes at all thresholds in one pass: each goes to the strictest threshold it passes, and from threshold to
 * threshold the counts grow.
 */
final class Sweep {

    private final List<Double> thresholds;
    private final List<List<Scored>> passed = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param thresholds strictest first */
    Sweep(List<Double> thresholds, List<Scored> outcomes) {
        this.thresholds = thresholds;
        for (int i = 0; i <= thresholds.size(); i++) {
            passed.add(new ArrayList<>());
        }
        outcomes.forEach(scored -> passed.get(strictest(scored.confidence())).add(scored));
    }

    /** Place of the first threshold that is not above a confidence; one behind the last if there is none. */
    private int strictest(double confidence) {
        int low = 0;
        int high = thresholds.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (confidence >= thresholds.get(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** One for each threshold. */
    List<Tally> tallies() {
        Clusters all = new Clusters();
        passed.forEach(some -> addTo(all, some));
        Clusters shown = new Clusters();
        List<Tally> tallies = new ArrayList<>();
        for (List<Scored> some : passed.subList(0, thresholds.size())) {
            addTo(shown, some);
            tallies.add(shown.tally(all));
        }
        return tallies;
    }

    private void addTo(Clusters clusters, List<Scored> some) {
        for (Scored scored : some) {
            clusters.add(numbers.computeIfAbsent(scored.cluster(), name -> numbers.size()), scored.right());
        }
    }
}
