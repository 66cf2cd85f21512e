package com.surefoot.bench.outcomes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Another way to foretell, fitted to the training period alone. */
interface Baseline {

    String name();

    /** The chance that each item proves right. */
    double[] raws(List<Item> items, Range training);

    /** All there are here: two that count, and what the bench profile brings. */
    static List<Baseline> all() {
        List<Baseline> all =
                new ArrayList<>(List.of(new Counted("raw frequency", 0), new Counted("plain cascade", 50)));
        for (String rival : List.of("LogisticRival", "TreesRival")) {
            find(rival).ifPresent(all::add);
        }
        return all;
    }

    private static Optional<Baseline> find(String rival) {
        try {
            return Optional.of(Class.forName("com.surefoot.bench.outcomes." + rival)
                    .asSubclass(Baseline.class)
                    .getDeclaredConstructor()
                    .newInstance());
        } catch (ReflectiveOperationException e) {
            System.out.println(rival + " is not here. Maybe run with the profile 'bench'?");
            return Optional.empty();
        }
    }

    /**
     * Shares of those that proved right in the company of the first side, from the widest to the closest, each drawn towards
     * the one before by a pseudo-count; without one it is the bare frequency of the closest company that was seen.
     */
    record Counted(String name, double pseudoCount) implements Baseline {

        @Override
        public double[] raws(List<Item> items, Range training) {
            Map<String, double[]> counts = new HashMap<>();
            training.stream().mapToObj(items::get).forEach(item -> {
                count(counts, "", item.right());
                item.traits().views().get(0).forEach(key -> count(counts, key, item.right()));
            });
            return items.stream().mapToDouble(item -> share(counts, item)).toArray();
        }

        private static void count(Map<String, double[]> counts, String key, boolean right) {
            double[] count = counts.computeIfAbsent(key, unseen -> new double[2]);
            count[0]++;
            count[1] += right ? 1 : 0;
        }

        private double share(Map<String, double[]> counts, Item item) {
            double[] all = counts.getOrDefault("", new double[] {1, 1});
            double share = all[1] / all[0];
            for (String key : item.traits().views().get(0)) {
                double[] count = counts.get(key);
                share = count == null ? share : (count[1] + pseudoCount * share) / (count[0] + pseudoCount);
            }
            return share;
        }
    }
}
