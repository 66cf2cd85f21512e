package com.surefoot.cli;

import com.surefoot.sandbox.Sandbox;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;
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
    private Runnable sandboxed = () -> {};
    private @Nullable ApplicationContext context;

    Application(Supplier<ApplicationContextBuilder> builder) {
        this.builder = builder;
    }

    /** Puts a setting before all others; takes effect if nothing was asked for yet. */
    void set(String name, Object value) {
        settings.put(name, value);
    }

    /** Is run once the application has started, if it is a sandbox. */
    void onSandbox(Runnable task) {
        sandboxed = task;
    }

    <T> T get(Class<T> type) {
        return running().getBean(type);
    }

    private synchronized ApplicationContext running() {
        ApplicationContext running = context;
        if (running == null) {
            running = builder.get().banner(false).properties(settings).build();
            Environment environment = running.getEnvironment().start();
            environment.addPropertySource(PropertySource.of("sandbox", SandboxChoice.settings(environment)));
            context = running.start();
            if (running.containsBean(Sandbox.class)) {
                sandboxed.run();
            }
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
