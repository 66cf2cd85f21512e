package com.surefoot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.surefoot.fixtures.SmallCatalogue;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs commands in this process, with an empty database of its own, and keeps what they print. */
final class Cli {

    static final String CERTAIN_DAY = "surefoot.test.certain-day";

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Map<String, Object> properties =
            new HashMap<>(Map.of("logger.config", "logback-test.xml", "surefoot.warm-up", "false"));
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicInteger starts = new AtomicInteger();
    private String input = "";
    private boolean live;

    /** How a command ended and what it printed. */
    record Ended(int exitCode, String out, String err) {}

    /** On the empty catalogue. */
    static Cli onEmptyCatalogue() {
        return new Cli()
                .with(
                        "surefoot.jdbc.url",
                        "jdbc:h2:mem:cli" + DATABASES.incrementAndGet()
                                + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    }

    /** On the two invented towns, on 3 May 2027. */
    static Cli onSmallWorld() {
        return onEmptyCatalogue()
                .with(CERTAIN_DAY, "true")
                .with(SmallCatalogue.SWITCH, SmallCatalogue.WORLD)
                .with("surefoot.planning.evaluations", 3000)
                .with("surefoot.planning.time", "20s");
    }

    Cli with(String property, Object value) {
        properties.put(property, value);
        return this;
    }

    Cli reading(String input) {
        this.input = input;
        return this;
    }

    /** With somebody there to answer. */
    Cli live() {
        this.live = true;
        return this;
    }

    Ended run(String... arguments) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                live);
        try (Application application = new Application(this::builder)) {
            int exitCode = new Surefoot(terminal, application).execute(arguments);
            return new Ended(exitCode, out(), err());
        }
    }

    /** What has been printed so far. */
    String out() {
        return out.toString(UTF_8);
    }

    String err() {
        return err.toString(UTF_8);
    }

    /** How often a command needed the application. */
    int starts() {
        return starts.get();
    }

    private ApplicationContextBuilder builder() {
        starts.incrementAndGet();
        return ApplicationContext.builder().deduceEnvironment(false).properties(properties);
    }
}
