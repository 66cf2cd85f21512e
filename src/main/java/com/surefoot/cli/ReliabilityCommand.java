package com.surefoot.cli;

import com.surefoot.reliability.learn.Knowledge;
import com.surefoot.wire.StandingsDocument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells where every promise stands. */
@Command(name = "reliability", description = "Tell what is promised, on what outcomes, and how well confidences hold.")
final class ReliabilityCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Application application;

    @Option(names = "--json", description = "Print it as a document.")
    private boolean json;

    ReliabilityCommand(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        StandingsDocument standings =
                StandingsDocument.of(application.get(Knowledge.class).current());
        if (json) {
            terminal.out().println(application.get(ObjectMapper.class).writeValueAsString(standings));
        } else {
            StandingsText.of(standings).forEach(terminal.out()::println);
        }
        return 0;
    }
}
