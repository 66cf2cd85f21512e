package com.surefoot.reliability.fact;

import com.surefoot.evidence.FactKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How likely each value of a fact is, as time passes and sources speak: the forward pass of a hidden Markov model (Rabiner
 * 1989, "A tutorial on hidden Markov models", section III.A). What was said long ago weighs little since the value may
 * have changed since, and two that spoke before the same change go stale together. The weight of a source is that of Dong,
 * Berti-Equille and Srivastava 2009, "Integrating conflicting data: the role of source dependence", section 4: wrong
 * values are equally likely, so that one that is right with a chance of A multiplies the odds by nA/(1 - A). What a value changes to is drawn, from all others alike or,
 * where a fact can be of something that is gone, that first: otherwise one who says so would not be heard, since so many
 * other things might have happened.
 *
 * <p>Not safe for use by several threads.
 */
final class Belief {

    private final List<String> values;
    private final double[] chances;
    private final double others;

    /** How likely each value is to be the next one, among all; and the same of each that nobody named. */
    private final double[] drawn;

    private final double drawnUnnamed;

    /**
     * Before anybody spoke all values are equally likely.
     *
     * @param values those that will be spoken of, without repetition; what is gone is one of them in any case
     * @param prior how many there are besides the true one, more if more are spoken of; and how often what changes is gone
     */
    Belief(List<String> values, FactKind kind, KindPrior prior) {
        this.values = new ArrayList<>(values);
        kind.gone().filter(gone -> !values.contains(gone)).ifPresent(this.values::add);
        this.others = Math.max(prior.wrongValues(), this.values.size() - 1);
        this.drawn = new double[this.values.size()];
        this.drawnUnnamed = kind.gone().isPresent() ? (1 - prior.gone()) / others : 1 / (others + 1);
        Arrays.fill(drawn, drawnUnnamed);
        kind.gone().ifPresent(gone -> drawn[this.values.indexOf(gone)] = prior.gone());
        this.chances = new double[this.values.size()];
        Arrays.fill(chances, 1 / (others + 1));
    }

    /** The truth is known: it is a value, or it is any but that. */
    static Belief knowing(List<String> values, FactKind kind, KindPrior prior, String value, boolean right) {
        Belief belief = new Belief(values, kind, prior);
        Arrays.fill(belief.chances, right ? 0 : 1 / belief.others);
        belief.chances[belief.values.indexOf(value)] = right ? 1 : 0;
        return belief;
    }

    /**
     * Time passes, forwards or backwards.
     *
     * @param holds chance that the true value stays; else another one is drawn
     */
    void pass(double holds) {
        double unnamed = 1;
        double leaving = 0;
        for (int i = 0; i < chances.length; i++) {
            unnamed -= chances[i];
            leaving += chances[i] / (1 - drawn[i]);
        }
        leaving += Math.max(0, unnamed) / (1 - drawnUnnamed);
        for (int i = 0; i < chances.length; i++) {
            double arriving = drawn[i] * (leaving - chances[i] / (1 - drawn[i]));
            chances[i] = chances[i] * holds + (1 - holds) * arriving;
        }
    }

    /**
     * A source speaks.
     *
     * @param weight 1 if it speaks for itself, 0 if it repeats what was counted
     * @return the chance that it says this, where it speaks for itself
     */
    double hear(String value, double accuracy, double weight) {
        if (weight == 0) {
            return 1;
        }
        double wrong = (1 - accuracy) / others;
        double odds = weight == 1 ? accuracy / wrong : Math.pow(accuracy / wrong, weight);
        int said = values.indexOf(value);
        double all = 1 + chances[said] * (odds - 1);
        for (int i = 0; i < chances.length; i++) {
            chances[i] *= (i == said ? odds : 1) / all;
        }
        return all * wrong;
    }

    double of(String value) {
        return chances[values.indexOf(value)];
    }

    List<String> values() {
        return values;
    }
}
