package com.surefoot.reliability.fact;

/**
 * How often somebody is right: a beta distribution of that share (Gelman et al., "Bayesian Data Analysis", 3rd edition,
 * section 2.4).
 *
 * @param right times they were right, those taken for granted beforehand among them; more than 0
 * @param wrong times they were wrong, likewise; more than 0
 */
public record Accuracy(double right, double wrong) {

    public Accuracy {
        if (!(right > 0 && wrong > 0 && right + wrong < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "Right %s times and wrong %s times: nobody is sure beforehand. Maybe a prior is missing?"
                            .formatted(right, wrong));
        }
    }

    /** An accuracy that is thought to be about {@code mean}, as firmly as after so many outcomes. */
    static Accuracy about(double mean, double outcomes) {
        return new Accuracy(mean * outcomes, (1 - mean) * outcomes);
    }

    /** The chance that what they say next is right, above 0 and below 1. */
    public double mean() {
        return right / (right + wrong);
    }

    /** How many outcomes it is worth. */
    public double weight() {
        return right + wrong;
    }

    /** The same after more outcomes; parts of one where it is not certain whose fault it was. */
    public Accuracy after(double moreRight, double moreWrong) {
        return new Accuracy(right + moreRight, wrong + moreWrong);
    }
}
