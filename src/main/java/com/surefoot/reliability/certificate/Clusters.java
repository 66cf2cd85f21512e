package com.surefoot.reliability.certificate;

/**
 * Counts what was shown, and what of it was wrong, in each cluster; clusters are numbered from 0. Sums over
 * clusters go along, so that neither adding an outcome nor telling what was counted takes longer the more there are.
 */
final class Clusters {

    private final int[] shown;
    private final int[] wrong;
    private int occupied;
    private long allShown;
    private long allWrong;
    private double squares;
    private double wrongSquares;

    /** @param most no cluster has this number or a higher one */
    Clusters(int most) {
        this.shown = new int[most];
        this.wrong = new int[most];
    }

    void add(int cluster, boolean right) {
        int before = shown[cluster]++;
        if (before == 0) {
            occupied++;
        } else {
            wrongSquares -= wrongSquare(cluster, before);
        }
        squares += 2.0 * before + 1;
        allShown++;
        if (!right) {
            wrong[cluster]++;
            allWrong++;
        }
        wrongSquares += wrongSquare(cluster, before + 1);
    }

    private double wrongSquare(int cluster, int of) {
        return wrong[cluster] == 0 ? 0 : (double) wrong[cluster] * wrong[cluster] / of;
    }

    /** What was counted so far. */
    Counted counted() {
        return new Counted(occupied, allShown, allWrong, squares, wrongSquares);
    }
}
