package com.surefoot.reliability.calibration;

/**
 * What isotonic regression gives each figure if a right one with it is added to the trials. A fitted value is a slope of
 * the greatest convex minorant of the diagram of cumulated counts and rights; adding a right one in front shifts the
 * diagram by (1, 1), and going on to the next figure swaps two of its steps, so that one pass over a stack of corners finds
 * all slopes (Vovk, Petej and Fedorova 2015, "Large-scale probabilistic predictors with and without guarantees of
 * validity", algorithms 1 and 2).
 */
final class AddedRight {

    private final Levels levels;

    /** The diagram's points; the first is the added one's, left of the origin. */
    private final double[] x;

    private final double[] y;

    /** Corners of the minorant from the right end to the left, the leftmost on top. */
    private final int[] corners;

    private int size;

    AddedRight(Levels levels) {
        this.levels = levels;
        this.x = new double[levels.count() + 2];
        this.y = new double[levels.count() + 2];
        this.corners = new int[levels.count() + 2];
        x[0] = -1;
        y[0] = -1;
        for (int i = 0; i < levels.count(); i++) {
            x[i + 2] = x[i + 1] + levels.weight(i);
            y[i + 2] = y[i + 1] + levels.right(i);
        }
    }

    /** One value for each level. */
    double[] values() {
        layCorners();
        double[] values = new double[levels.count()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.min(1, slope(top(0), top(1)));
            moveOn(i + 1);
        }
        return values;
    }

    private void layCorners() {
        size = 0;
        for (int point = x.length - 1; point >= 0; point--) {
            while (size > 1 && turn(point, top(0), top(1)) <= 0) {
                size--;
            }
            corners[size++] = point;
        }
    }

    /** Puts the added one behind the level that starts at this point. */
    private void moveOn(int point) {
        double nextX = x[point - 1] + x[point + 1] - x[point];
        double nextY = y[point - 1] + y[point + 1] - y[point];
        x[point] = nextX;
        y[point] = nextY;
        if (turn(top(0), point, top(1)) <= 0) {
            return;
        }
        size--;
        while (size > 1 && turn(point, top(0), top(1)) <= 0) {
            size--;
        }
        corners[size++] = point;
    }

    private int top(int below) {
        return corners[size - 1 - below];
    }

    private double slope(int from, int to) {
        return (y[to] - y[from]) / (x[to] - x[from]);
    }

    /** Above 0 where the way over three points turns left. */
    private double turn(int first, int second, int third) {
        return (x[second] - x[first]) * (y[third] - y[first]) - (y[second] - y[first]) * (x[third] - x[first]);
    }
}
