package com.surefoot.bench.cost;

import com.surefoot.bench.Benchmark;
import com.surefoot.bench.Options;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures with JMH what being sure costs. Options: {@code --only PATTERN} of benchmarks, {@code --forks},
 * {@code --outcomes} of the log that is learned from.
 */
public final class Cost implements Benchmark {

    private static final String CLASSPATH = "java.class.path";

    @Override
    public void run(Options options) throws IOException {
        showClasspathToForks();
        try {
            new Runner(new OptionsBuilder()
                            .include("com.surefoot.bench.cost."
                                    + options.find("only").orElse(".*"))
                            .param("outcomes", String.valueOf(options.number("outcomes", 1_000_000)))
                            .forks(Math.toIntExact(options.number("forks", 1)))
                            .warmupTime(TimeValue.seconds(2))
                            .measurementTime(TimeValue.seconds(2))
                            .jvmArgsAppend("-Xmx3g")
                            .build())
                    .run();
        } catch (RunnerException e) {
            throw new IOException("The measurement was broken off. Maybe no benchmark has such a name?", e);
        }
    }

    /** Started from a build, the classes are on a loader that a new process does not inherit. */
    private static void showClasspathToForks() {
        ClassLoader loader = Cost.class.getClassLoader();
        if (loader instanceof URLClassLoader urls) {
            System.setProperty(
                    CLASSPATH,
                    Arrays.stream(urls.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator)));
        }
    }
}
