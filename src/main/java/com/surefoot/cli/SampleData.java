package com.surefoot.cli;

import com.surefoot.sandbox.Sandbox;
import com.surefoot.sandbox.SandboxLog;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Has the sandbox ready for a command, and says that all of it is sample data. */
final class SampleData {

    static final String NOTE =
            "Sample data: rides, rooms, prices and what becomes of them are made up (sandbox, seed %d).";

    private final Terminal terminal;
    private final Application application;

    SampleData(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    void prepare() {
        long seed = application.get(Sandbox.class).seed();
        application
                .get(SandboxLog.class)
                .begin(seed, application.get(Clock.class).instant().truncatedTo(ChronoUnit.SECONDS));
        terminal.err().println(NOTE.formatted(seed));
        // beside what the command itself has to say
        Terminal aside = new Terminal(terminal.in(), terminal.err(), terminal.err(), terminal.live());
        Imports imports = new Imports(aside, application);
        if (!imports.hasSample()) {
            imports.runSample();
        }
    }
}
