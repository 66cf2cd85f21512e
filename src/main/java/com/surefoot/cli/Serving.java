package com.surefoot.cli;

import com.surefoot.supply.llm.Models;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The HTTP server as commands start it. */
final class Serving {

    private static final int ANY_FREE_PORT = -1;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to listen on, 8080 where not given; 0 takes any free one.")
    private @Nullable Integer port;

    @Option(
            names = "--host",
            paramLabel = "H",
            defaultValue = "localhost",
            description = "The address to listen on, ${DEFAULT-VALUE} where not given; 0.0.0.0 is every one.")
    private String host = "localhost";

    /** Takes effect if nothing was asked of the application yet. */
    void configure(Application application) {
        application.set("micronaut.server.host", host);
        if (port != null) {
            application.set("micronaut.server.port", port == 0 ? ANY_FREE_PORT : port);
        }
    }

    /** Starts the server and says where it is and how to ask it. */
    void start(Terminal terminal, Application application) {
        EmbeddedServer server = application.get(EmbeddedServer.class);
        try {
            server.start();
        } catch (ServerStartupException e) {
            throw new CommandFailedException(
                    "Cannot listen there: %s. Maybe choose another with --port?".formatted(e.getMessage()));
        }
        Runtime.getRuntime().addShutdownHook(new Thread(application::close));
        String brief = SampleBrief.on(application.get(Clock.class)).json();
        terminal.out()
                .println("Surefoot listens on %s until Ctrl-C. %s for example:"
                        .formatted(
                                server.getURL(),
                                Serving.class.getResource("/web/index.html") == null
                                        ? "Ask it,"
                                        : "Open that in a browser, or ask it,"));
        terminal.out()
                .println("  curl -s %s/v1/recommendations -H 'Content-Type: application/json' -d '%s'"
                        .formatted(server.getURL(), brief));
        terminal.out().println("Trips are told in words by %s.".formatted(narrator(application)));
    }

    private static String narrator(Application application) {
        return application
                .get(Models.class)
                .find()
                .map(model -> Plain.text(model.name()) + ", and by the built-in narrator where that fails")
                .orElse("the built-in narrator");
    }

    /** Returns when the thread is interrupted: that is how serving ends, and what comes after may wait again. */
    void await(Terminal terminal) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            terminal.err().println("Interrupted.");
        }
    }
}
