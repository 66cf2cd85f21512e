package com.surefoot.cli;

import com.surefoot.cli.Answers.Manner;
import com.surefoot.planning.api.Flavour;
import com.surefoot.wire.Flavours;
import com.surefoot.wire.Problem;
import com.surefoot.wire.UnknownWordException;
import com.surefoot.wire.Voice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plans a trip from a brief in a file, or from what is said. */
@Command(name = "plan", description = "Plan a trip from a brief or a sentence and print it day by day.")
final class PlanCommand implements Callable<Integer> {

    private static final int LONGEST_BRIEF = 256 * 1024;

    private final Terminal terminal;
    private final Answers answers;
    private final Saying saying;

    /** Where the wish comes from. */
    private static final class Wish {

        @Option(
                names = "--brief",
                required = true,
                paramLabel = "FILE",
                description = "The brief, a JSON document; - reads standard input.")
        private Optional<String> brief = Optional.empty();

        @Option(
                names = "--say",
                required = true,
                paramLabel = "TEXT",
                description = "The wish in your own words; shows what was understood, and asks for what is missing.")
        private Optional<String> say = Optional.empty();
    }

    @ArgGroup(multiplicity = "1")
    private Wish wish = new Wish();

    @Option(names = "--json", description = "Print JSON: the recommendation, or the problem.")
    private boolean json;

    @Option(names = "--why", description = "Say of each element why it is there, what it costs and what came second.")
    private boolean why;

    @Option(
            names = "--candidates",
            paramLabel = "KINDS",
            description = "Propose trips of several kinds: balanced, cheapest, surest, relaxed, fullest; with commas.")
    private Optional<String> candidates = Optional.empty();

    @Option(
            names = "--explain",
            paramLabel = "LANGUAGE",
            description = "Tell each trip in words as well: en, fr or zh, or as in a country, such as en-US.")
    private Optional<String> language = Optional.empty();

    @Option(names = "--tone", paramLabel = "TONE", description = "For whom it is told: traveller, host or agency.")
    private Optional<String> tone = Optional.empty();

    PlanCommand(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.answers = new Answers(terminal, application);
        this.saying = new Saying(terminal, application);
    }

    @Override
    public Integer call() throws IOException {
        byte[] document;
        List<Flavour> flavours;
        Optional<Voice> voice = Optional.empty();
        try {
            flavours = Flavours.read(candidates);
            if (language.isPresent()) {
                voice = Optional.of(Voice.read(language.get(), tone));
            }
            document = wish.say.isPresent() ? saying.brief(wish.say.get()) : read(wish.brief.orElseThrow());
        } catch (UnknownWordException e) {
            return answers.tell(Problem.of(e), json);
        } catch (IOException e) {
            return answers.tell(unreadable(e, wish.brief.orElse("")), json);
        }
        if (document.length > LONGEST_BRIEF) {
            String detail = "%s holds more than %,d bytes. Maybe it is another file?"
                    .formatted(wish.brief.orElse("--say"), LONGEST_BRIEF);
            return answers.tell(Problem.general("unreadable-brief", "The brief cannot be read", 400, detail), json);
        }
        return answers.give(document, new Manner(json, why, voice, flavours));
    }

    private byte[] read(String brief) throws IOException {
        if (brief.equals("-")) {
            return terminal.in().readNBytes(LONGEST_BRIEF + 1);
        }
        try (InputStream in = Files.newInputStream(Path.of(brief))) {
            return in.readNBytes(LONGEST_BRIEF + 1);
        }
    }

    private static Problem unreadable(IOException e, String brief) {
        String detail = e instanceof NoSuchFileException
                ? "There is no file %s. Maybe the path is misspelt?".formatted(brief)
                : "%s cannot be read (%s). Maybe it is a folder, or may not be read by you?"
                        .formatted(brief, e.getMessage());
        return Problem.general("unreadable-brief", "The brief cannot be read", 400, detail);
    }
}
