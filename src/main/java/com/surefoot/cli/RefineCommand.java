package com.surefoot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.narration.refining.PresentTrip;
import com.surefoot.narration.refining.Refinement;
import com.surefoot.recommendation.Candidate;
import com.surefoot.recommendation.Recommendation;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.Recommendation.Refused;
import com.surefoot.recommendation.Recommender;
import com.surefoot.recommendation.Refining;
import com.surefoot.recommendation.Refining.Refined;
import com.surefoot.recommendation.Telling;
import com.surefoot.watch.BriefNotation;
import com.surefoot.watch.SavedTrips;
import com.surefoot.watch.Watched;
import com.surefoot.wire.BadDocumentException;
import com.surefoot.wire.BriefReader;
import com.surefoot.wire.Explaining;
import com.surefoot.wire.Problem;
import com.surefoot.wire.UnknownWordException;
import com.surefoot.wire.Voice;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads in words what is to be otherwise in a trip, shows what that changes of its brief, and plans it again. */
@Command(name = "refine", description = "Say in words what is to be otherwise in a trip, and plan it again.")
final class RefineCommand implements Callable<Integer> {

    /** Who answers neither yes nor no that often means no. */
    private static final int MOST_QUESTIONS = 3;

    private static final Set<String> YES =
            Set.of("y", "yes", "o", "oui", "\u662f", "\u662f\u7684", "\u597d", "\u597d\u7684");
    private static final Set<String> NO = Set.of("n", "no", "non", "\u4e0d", "\u4e0d\u8981", "\u5426");

    private final Terminal terminal;
    private final Application application;
    private final Answers answers;

    @Parameters(paramLabel = "TEXT", description = "What is to be otherwise, in English, French or Chinese.")
    private String text = "";

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    @Option(names = "--yes", description = "Plan it without asking.")
    private boolean yes;

    /** Which trip is meant. */
    static final class Which {

        @Option(names = "--trip", paramLabel = "ID", description = "The id of a saved trip.")
        private Optional<String> trip = Optional.empty();

        @Option(names = "--brief", paramLabel = "FILE", description = "A brief, which is planned first.")
        private Optional<Path> brief = Optional.empty();
    }

    /** A trip as it is, and the brief it answers. */
    private record Present(TripBrief brief, Candidate candidate) {}

    RefineCommand(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
        this.answers = new Answers(terminal, application);
    }

    @Override
    public Integer call() throws IOException {
        try {
            Optional<Present> present = which.trip.isPresent() ? saved(which.trip.get()) : planned();
            return present.isPresent() ? refine(present.get()) : 2;
        } catch (BadDocumentException e) {
            return answers.tell(Problem.of(e), false);
        }
    }

    private Optional<Present> saved(String id) throws IOException {
        Optional<Watched> watched = application.get(SavedTrips.class).find(id);
        if (watched.isEmpty()) {
            answers.tell(Problem.unknownTrip(id), false);
            return Optional.empty();
        }
        TripBrief brief;
        try {
            brief = application
                    .get(BriefNotation.class)
                    .read(watched.get().trip().brief());
        } catch (IllegalArgumentException e) {
            // its days have gone by
            answers.tell(Problem.outdated(id), false);
            return Optional.empty();
        }
        Set<String> avoided = watched.get().trip().avoided();
        Optional<Candidate> trip = application.get(Refining.class).planned(brief, avoided);
        if (trip.isEmpty()) {
            answers.tell(Problem.outdated(id), false);
        }
        return trip.map(candidate -> new Present(brief, candidate));
    }

    private Optional<Present> planned() throws IOException, BadDocumentException {
        Path file = which.brief.orElseThrow(
                () -> new CommandFailedException("No trip is named. Maybe --brief FILE, or --trip ID?"));
        if (!Files.isReadable(file)) {
            throw new CommandFailedException("%s cannot be read. Maybe the path is misspelt?".formatted(file));
        }
        TripBrief brief = application.get(BriefReader.class).read(Files.readAllBytes(file));
        Recommendation found = application.get(Recommender.class).recommend(brief);
        if (found instanceof Refused refused) {
            answers.tell(Problem.of(refused), false);
            return Optional.empty();
        }
        return Optional.of(new Present(brief, ((Recommended) found).candidates().get(0)));
    }

    private int refine(Present present) throws IOException {
        Refined refined;
        try {
            refined = application
                    .get(Refining.class)
                    .refine(
                            text,
                            Optional.empty(),
                            Optional.empty(),
                            present.brief(),
                            PresentTrip.of(present.candidate().itinerary()));
        } catch (IllegalArgumentException e) {
            throw new CommandFailedException(String.valueOf(e.getMessage()));
        }
        show(refined.refinement());
        if (refined.refinement().changes().isEmpty() || !isAgreed()) {
            return 0;
        }
        return plan(refined, present.candidate());
    }

    private void show(Refinement refinement) {
        refinement.changes().forEach(change -> line(change.words()));
        refinement.impossible().forEach(this::line);
        refinement.question().ifPresent(question -> line(question.text()));
        if (!refinement.notUnderstood().isEmpty()) {
            line("Not understood: " + String.join("; ", refinement.notUnderstood()));
        }
    }

    private void line(String words) {
        Folding.fold(Plain.text(words), ItineraryText.WIDEST).forEach(terminal.out()::println);
    }

    private boolean isAgreed() throws IOException {
        if (yes) {
            return true;
        }
        BufferedReader answers = new BufferedReader(new InputStreamReader(terminal.in(), UTF_8));
        for (int asked = 0; asked < MOST_QUESTIONS; asked++) {
            terminal.out().print("Plan it like this? [y/n] ");
            terminal.out().flush();
            String answer = answers.readLine();
            if (answer == null) {
                terminal.out().println();
                break;
            }
            String word = answer.strip().toLowerCase(Locale.ROOT);
            if (YES.contains(word)) {
                return true;
            }
            if (NO.contains(word)) {
                break;
            }
        }
        line("Nothing is planned.");
        return false;
    }

    private int plan(Refined refined, Candidate before) throws IOException {
        Recommendation found = application
                .get(Recommender.class)
                .recommend(refined.refinement().brief());
        if (found instanceof Refused refused) {
            return answers.tell(Problem.of(refused), false);
        }
        Explaining explaining = new Explaining(
                application.get(Telling.class),
                Optional.of(voice(refined.language().code())),
                Optional.of(before));
        terminal.out().print(CandidatesText.of((Recommended) found, false, explaining));
        terminal.out().flush();
        return 0;
    }

    private static Voice voice(String language) {
        try {
            return Voice.read(language, Optional.empty());
        } catch (UnknownWordException e) {
            throw new IllegalStateException("Nobody speaks " + language + ". Maybe it lacks a narrator?", e);
        }
    }
}
