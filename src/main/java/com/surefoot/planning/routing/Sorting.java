package com.surefoot.planning.routing;

/** Sorts indices by key without making objects. */
final class Sorting {

    private Sorting() {}

    /** Sorts the first indices so that their keys fall; a heap sort, so no input is slow. */
    static void descending(int[] indices, int count, long[] key) {
        for (int i = count / 2 - 1; i >= 0; i--) {
            sink(indices, i, count, key);
        }
        for (int end = count - 1; end > 0; end--) {
            int least = indices[0];
            indices[0] = indices[end];
            indices[end] = least;
            sink(indices, 0, end, key);
        }
    }

    private static void sink(int[] heap, int start, int count, long[] key) {
        int at = start;
        int value = heap[at];
        while (2 * at + 1 < count) {
            int child = 2 * at + 1;
            if (child + 1 < count && key[heap[child + 1]] < key[heap[child]]) {
                child++;
            }
            if (key[heap[child]] >= key[value]) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = value;
    }
}
