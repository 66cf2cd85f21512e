package com.surefoot.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Surefoot itself behind a command: started by the first bean that is asked for, so that a command that needs nothing
 * of it does not wait for it.
 */
final class Application implements AutoCloseable {

    private final Supplier<ApplicationContextBuilder> builder;
    private final Map<String, Object> settings = new HashMap<>();
    private @Nullable ApplicationContext context;

    Application(Supplier<ApplicationContextBuilder> builder) {
        this.builder = builder;
    }

    /** Puts a setting before all others; takes effect if nothing was asked for yet. */
    void set(String name, Object value) {
        settings.put(name, value);
    }

    <T> T get(Class<T> type) {
        return running().getBean(type);
    }

    private synchronized ApplicationContext running() {
        ApplicationContext running = context;
        if (running == null) {
            running = builder.get().banner(false).properties(settings).start();
            context = running;
        }
        return running;
    }

    @Override
    public synchronized void close() {
        if (context != null) {
            context.close();
        }
    }
}
