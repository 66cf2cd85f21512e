package com.surefoot.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves HTTP until interrupted. */
@Command(name = "serve", description = "Serve recommendations over HTTP until Ctrl-C.")
final class ServeCommand implements Runnable {

    private final Terminal terminal;
    private final Application application;

    @Mixin
    private Serving serving = new Serving();

    ServeCommand(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    @Override
    public void run() {
        serving.configure(application);
        serving.start(terminal, application);
        serving.await(terminal);
    }
}
