package com.surefoot.bench.outcomes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.jspecify.annotations.Nullable;

/** Gradient-boosted trees, by XGBoost, on an item's words (as 0 and 1) and numbers. */
final class TreesRival implements Baseline {

    private static final int TREES = 120;
    private static final Map<String, Object> SETTINGS = Map.of(
            "objective", "binary:logistic",
            "eta", 0.1,
            "max_depth", 6,
            "min_child_weight", 5,
            "subsample", 0.8,
            "colsample_bytree", 0.8,
            "tree_method", "hist",
            "nthread", 1,
            "seed", 20261124,
            "verbosity", 0);

    @Override
    public String name() {
        return "boosted trees";
    }

    @Override
    public double[] raws(List<Item> items, Range training) {
        Map<String, Integer> columns = new HashMap<>();
        items.subList(training.from(), training.to()).forEach(item -> number(item, columns));
        try {
            DMatrix known = matrix(items.subList(training.from(), training.to()), columns);
            Booster trees = XGBoost.train(known, SETTINGS, TREES, Map.of(), null, null);
            float[][] chances = trees.predict(matrix(items, columns));
            return IntStream.range(0, items.size()).mapToDouble(i -> chances[i][0]).toArray();
        } catch (XGBoostError e) {
            throw new IllegalStateException("XGBoost failed. Maybe its native library is not for this machine?", e);
        }
    }

    private static void number(Item item, Map<String, Integer> columns) {
        item.words().forEach(word -> columns.putIfAbsent(word, columns.size()));
        item.numbers().keySet().forEach(number -> columns.putIfAbsent(number, columns.size()));
    }

    private static DMatrix matrix(List<Item> items, Map<String, Integer> columns) throws XGBoostError {
        int width = columns.size();
        float[] cells = new float[items.size() * width];
        float[] labels = new float[items.size()];
        for (int row = 0; row < items.size(); row++) {
            Item item = items.get(row);
            int start = row * width;
            item.words().forEach(word -> set(cells, start, columns.get(word), 1));
            item.numbers().forEach((name, number) -> set(cells, start, columns.get(name), number.floatValue()));
            labels[row] = item.right() ? 1 : 0;
        }
        DMatrix matrix = new DMatrix(cells, items.size(), width, Float.NaN);
        matrix.setLabel(labels);
        return matrix;
    }

    /** What did not occur in training has no column. */
    private static void set(float[] cells, int start, @Nullable Integer column, float value) {
        if (column != null) {
            cells[start + column] = value;
        }
    }
}
