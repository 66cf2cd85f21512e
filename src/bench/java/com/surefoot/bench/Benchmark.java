package com.surefoot.bench;

import java.io.IOException;

/** One benchmark: reads its options, runs and prints a table. */
@FunctionalInterface
public interface Benchmark {

    void run(Options options) throws IOException;
}
