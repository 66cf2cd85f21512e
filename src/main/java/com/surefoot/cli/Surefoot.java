package com.surefoot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.surefoot.catalogue.BrokenSourceException;
import com.surefoot.sandbox.SandboxRefusedException;
import com.surefoot.supply.http.BadSettingsException;
import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.util.List;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: reads its arguments, runs a command, and ends with its exit code. */
@Command(
        name = "surefoot",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = PackagedVersion.class,
        description = "Plans round trips, timed to the minute and priced to the cent.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:something went wrong that should not have",
            "2:the arguments, the brief or a file cannot be used as they are"
        })
public final class Surefoot implements Runnable {

    /** Its own log: what it says goes to the file only, because people are told in one line. */
    private static final String INCIDENTS = "com.surefoot.cli.incident";

    private final Terminal terminal;
    private final Application application;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private boolean verbose;

    Surefoot(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
        application.onSandbox(() -> new SampleData(terminal, application).prepare());
    }

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        int exitCode;
        try (Application application =
                new Application(() -> ApplicationContext.builder().deduceEnvironment(false))) {
            exitCode = new Surefoot(Terminal.system(), application).execute(arguments);
        }
        System.exit(exitCode);
    }

    int execute(String... arguments) {
        return new CommandLine(this)
                .addSubcommand(new PlanCommand(terminal, application))
                .addSubcommand(new RefineCommand(terminal, application))
                .addSubcommand(new ImportCommand(terminal, application))
                .addSubcommand(new CitiesCommand(terminal, application))
                .addSubcommand(new ReliabilityCommand(terminal, application))
                .addSubcommand(new ServeCommand(terminal, application))
                .addSubcommand(new DemoCommand(terminal, application))
                .addSubcommand(new WalkthroughCommand(terminal, application))
                .setOut(new PrintWriter(terminal.out(), true, UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, UTF_8))
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, List.of(arguments)))
                .execute(arguments);
    }

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Tell more on standard error.")
    void setVerbose(boolean on) {
        verbose = on;
        if (on) {
            application.set("logger.levels.root", "INFO");
            application.set("logger.levels.com.surefoot", "DEBUG");
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command. Maybe start with 'surefoot demo'?");
    }

    private int explain(Exception failure, List<String> arguments) {
        if (failure instanceof CommandFailedException || failure instanceof BrokenSourceException) {
            terminal.err().println(Plain.text(String.valueOf(failure.getMessage())));
            return 2;
        }
        for (Class<?> type : List.of(BadSettingsException.class, SandboxRefusedException.class)) {
            Throwable refusal = rootOf(failure, type);
            if (type.isInstance(refusal)) {
                terminal.err().println(Plain.text(String.valueOf(refusal.getMessage())));
                return 2;
            }
        }
        LoggerFactory.getLogger(INCIDENTS).error("surefoot {} failed", String.join(" ", arguments), failure);
        terminal.err()
                .println("Surefoot failed unexpectedly: %s. Maybe surefoot-data/surefoot.log or --verbose tells more?"
                        .formatted(Plain.text(firstLine(rootOf(failure)))));
        if (verbose) {
            failure.printStackTrace(terminal.err());
        }
        return 1;
    }

    private static String firstLine(Throwable cause) {
        String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return cause.getClass().getSimpleName() + ": " + message;
    }

    private static Throwable rootOf(Throwable failure) {
        return rootOf(failure, Void.class);
    }

    /** What caused it at the last, or on the way there something of that type. */
    private static Throwable rootOf(Throwable failure, Class<?> type) {
        Throwable cause = failure.getCause();
        return type.isInstance(failure) || cause == null || cause == failure ? failure : rootOf(cause, type);
    }
}
