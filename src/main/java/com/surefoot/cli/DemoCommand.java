package com.surefoot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what Surefoot does, on the sample world. */
@Command(name = "demo", description = "Plan a trip in the sample world, then serve HTTP until Ctrl-C.")
final class DemoCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Application application;

    @Mixin
    private Serving serving = new Serving();

    @Option(names = "--once", description = "End after the trip instead.")
    private boolean once;

    DemoCommand(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        serving.configure(application);
        Imports imports = new Imports(terminal, application);
        if (!imports.hasSample()) {
            imports.runSample();
            terminal.out().println();
        }
        String brief = SampleBrief.on(application.get(Clock.class)).json();
        terminal.out().println("The brief:");
        terminal.out().println(brief);
        terminal.out().println();
        int exitCode = new Answers(terminal, application).give(brief.getBytes(UTF_8), Answers.Manner.PLAIN);
        if (exitCode == 0 && !once) {
            terminal.out().println();
            serving.start(terminal, application);
            serving.await(terminal);
        }
        return exitCode;
    }
}
