package com.surefoot.bench.outcomes;

import java.util.stream.IntStream;

/** Items from one place to before another. */
record Range(int from, int to) {

    IntStream stream() {
        return IntStream.range(from, to);
    }

    int size() {
        return to - from;
    }
}
