package com.surefoot.reliability.history;

import java.util.List;

/** One step of Newton's method for logistic regression with a ridge. */
final class Newton {

    private final double[] weights;
    private final double[] gradient;
    private final double[][] curvature;

    Newton(double[] weights, double ridge) {
        this.weights = weights;
        this.gradient = new double[weights.length];
        this.curvature = new double[weights.length][weights.length];
        for (int i = 0; i < weights.length; i++) {
            gradient[i] = -ridge * weights[i];
            curvature[i][i] = ridge;
        }
    }

    double[] step(List<double[]> known, List<Boolean> rights) {
        for (int row = 0; row < known.size(); row++) {
            add(known.get(row), rights.get(row));
        }
        return solved();
    }

    private void add(double[] opinions, boolean right) {
        double sum = opinions[opinions.length - 1];
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * opinions[i];
        }
        double share = LogOdds.share(sum);
        double miss = (right ? 1 : 0) - share;
        double spread = share * (1 - share);
        for (int i = 0; i < weights.length; i++) {
            gradient[i] += miss * opinions[i];
            double part = spread * opinions[i];
            for (int j = 0; j <= i; j++) {
                curvature[i][j] += part * opinions[j];
            }
        }
    }

    /** Cholesky's factors, then forward and backward. */
    private double[] solved() {
        int count = weights.length;
        for (int i = 0; i < count; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = curvature[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= curvature[i][k] * curvature[j][k];
                }
                curvature[i][j] = i == j ? Math.sqrt(rest) : rest / curvature[j][j];
            }
        }
        return backward(forward());
    }

    private double[] forward() {
        double[] half = gradient.clone();
        for (int i = 0; i < half.length; i++) {
            for (int k = 0; k < i; k++) {
                half[i] -= curvature[i][k] * half[k];
            }
            half[i] /= curvature[i][i];
        }
        return half;
    }

    private double[] backward(double[] half) {
        for (int i = half.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < half.length; k++) {
                half[i] -= curvature[k][i] * half[k];
            }
            half[i] /= curvature[i][i];
        }
        return half;
    }
}
