package com.surefoot.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves HTTP until interrupted. */
@Command(name = "serve", description = "Serve recommendations over HTTP until Ctrl-C.")
final class ServeCommand implements Runnable {

    private final Terminal terminal;
    private final Application application;

    @Mixin
    private Serving serving = new Serving();

    @Option(
            names = "--speed",
            paramLabel = "N",
            description = "Serve the sandbox, in memory, with N of its seconds to a second; up to 86400.")
    private @Nullable Integer speed;

    @Option(names = "--seed", paramLabel = "N", description = "Serve the sandbox whose world follows from this.")
    private @Nullable Long seed;

    ServeCommand(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    @Override
    public void run() {
        serving.configure(application);
        choose(SandboxChoice.SPEED, speed);
        choose(SandboxChoice.SEED, seed);
        serving.start(terminal, application);
        serving.await(terminal);
    }

    private void choose(String setting, @Nullable Object value) {
        if (value != null) {
            application.set(setting, value);
            application.set(SandboxChoice.ENABLED, true);
        }
    }
}
