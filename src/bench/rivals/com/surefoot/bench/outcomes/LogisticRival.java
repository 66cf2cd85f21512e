package com.surefoot.bench.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tribuo.Example;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/** Logistic regression, by Tribuo's stochastic gradients, on an item's words (as 0 and 1) and the logarithm of its numbers. */
final class LogisticRival implements Baseline {

    private static final int EPOCHS = 6;
    private static final long SEED = 20261124;
    private static final Label RIGHT = new Label("right");
    private static final Label WRONG = new Label("wrong");

    @Override
    public String name() {
        return "logistic regression";
    }

    @Override
    public double[] raws(List<Item> items, Range training) {
        LabelFactory labels = new LabelFactory();
        MutableDataset<Label> dataset =
                new MutableDataset<>(new SimpleDataSourceProvenance("outcomes", labels), labels);
        training.stream().forEach(i -> dataset.add(example(items.get(i))));
        Model<Label> model =
                new LinearSGDTrainer(new LogMulticlass(), new AdaGrad(0.1, 0.1), EPOCHS, Integer.MAX_VALUE, 32, SEED)
                        .train(dataset);
        return items.stream()
                .mapToDouble(item -> model.predict(example(item))
                        .getOutputScores()
                        .getOrDefault("right", WRONG)
                        .getScore())
                .toArray();
    }

    private static Example<Label> example(Item item) {
        List<String> names = new ArrayList<>(item.words());
        List<Double> values = new ArrayList<>(names.stream().map(word -> 1.0).toList());
        for (Map.Entry<String, Double> number : item.numbers().entrySet()) {
            names.add(number.getKey());
            values.add(Math.signum(number.getValue()) * Math.log1p(Math.abs(number.getValue())));
        }
        return new ArrayExample<>(
                item.right() ? RIGHT : WRONG,
                names.toArray(String[]::new),
                values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
