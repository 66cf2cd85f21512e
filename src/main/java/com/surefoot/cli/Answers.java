package com.surefoot.cli;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.planning.api.Flavour;
import com.surefoot.recommendation.Recommendation;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.Recommendation.Refused;
import com.surefoot.recommendation.Recommender;
import com.surefoot.recommendation.Telling;
import com.surefoot.wire.BadDocumentException;
import com.surefoot.wire.BriefReader;
import com.surefoot.wire.Explaining;
import com.surefoot.wire.Problem;
import com.surefoot.wire.Voice;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Answers briefs: a trip on standard output, or what is wrong with the brief. Gives the command's exit code. */
final class Answers {

    private final Terminal terminal;
    private final Application application;

    Answers(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    /** How to answer. */
    record Manner(boolean json, boolean why, Optional<Voice> voice, List<Flavour> flavours) {

        static final Manner PLAIN = new Manner(false, false, Optional.empty(), List.of(Flavour.BALANCED));
    }

    int give(byte[] document, Manner manner) throws IOException {
        TripBrief brief;
        try {
            brief = application.get(BriefReader.class).read(document);
        } catch (BadDocumentException e) {
            return tell(explaining(manner).problem(e), manner);
        }
        Recommendation answer =
                application.get(Recommender.class).recommend(brief, manner.flavours(), Recommender.NOBODY);
        if (answer instanceof Refused refused) {
            return tell(explaining(manner).problem(refused), manner);
        }
        Recommended recommended = (Recommended) answer;
        if (manner.json()) {
            print(explaining(manner).document(recommended));
        } else {
            terminal.out().print(CandidatesText.of(recommended, manner.why(), explaining(manner)));
            terminal.out().flush();
        }
        return 0;
    }

    private Explaining explaining(Manner manner) {
        return new Explaining(application.get(Telling.class), manner.voice());
    }

    /** In the reader's words first, where they were asked for. */
    private int tell(Problem problem, Manner manner) throws IOException {
        if (!manner.json()) {
            problem.explanation().ifPresent(words -> ExplanationText.of(words)
                    .forEach(line -> terminal.err().println(line)));
        }
        return tell(problem, manner.json());
    }

    /** @param json print the document, to standard output */
    int tell(Problem problem, boolean json) throws IOException {
        if (json) {
            print(problem);
        } else {
            terminal.err().print(ProblemText.of(problem));
            terminal.err().flush();
        }
        return 2;
    }

    private void print(Object document) throws IOException {
        terminal.out().println(application.get(ObjectMapper.class).writeValueAsString(document));
    }
}
