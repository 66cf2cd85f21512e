package com.surefoot.cli;

import com.surefoot.recommendation.Supply;
import com.surefoot.sandbox.BadLuck;
import com.surefoot.sandbox.Sandbox;
import com.surefoot.sandbox.SandboxClock;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows on the sandbox what becomes of a saved trip. */
@Command(
        name = "walkthrough",
        description = "Save a trip in the sandbox, let time run until its room is sold out and its train cancelled,"
                + " and print what Surefoot says and proposes.")
final class WalkthroughCommand implements Callable<Integer> {

    private static final String START = "2027-03-01T08:00:00Z";
    private static final int ANY_FREE_PORT = -1;

    private final Terminal terminal;
    private final Application application;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "20270301",
            description = "From which the world follows, ${DEFAULT-VALUE} where not given.")
    private long seed;

    WalkthroughCommand(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        configure();
        Sandbox sandbox = application.get(Sandbox.class);
        EmbeddedServer server = application.get(EmbeddedServer.class);
        server.start();
        terminal.out().println(SampleData.NOTE.formatted(seed));
        terminal.out()
                .println("This chooses, by what is hidden from Surefoot, a trip that bad luck is going to meet."
                        + " Times before lines are those of the sandbox, in UTC.");
        List<BadLuck> candidates = sandbox.listBadLuck(application.get(Supply.class));
        TripCalls calls = new TripCalls(server.getURI(), application.get(ObjectMapper.class));
        SandboxClock clock = (SandboxClock) application.get(Clock.class);
        if (!new Walkthrough(terminal, calls, clock).run(candidates)) {
            throw new CommandFailedException(
                    "No room was sold out and no train cancelled with the seed %d. Maybe try another --seed?"
                            .formatted(seed));
        }
        return 0;
    }

    private void configure() {
        application.set(SandboxChoice.ENABLED, true);
        application.set(SandboxChoice.SEED, seed);
        application.set(SandboxChoice.SPEED, 1);
        application.set(SandboxChoice.START, START);
        application.set("surefoot.sandbox.travellers", 0);
        application.set("surefoot.warm-up", false);
        application.set("micronaut.server.host", "localhost");
        application.set("micronaut.server.port", ANY_FREE_PORT);
    }
}
