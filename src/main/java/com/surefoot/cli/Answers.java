package com.surefoot.cli;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.recommendation.Recommendation;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.Recommendation.Refused;
import com.surefoot.recommendation.Recommender;
import com.surefoot.wire.BadBriefException;
import com.surefoot.wire.BriefReader;
import com.surefoot.wire.Problem;
import com.surefoot.wire.RecommendationDocument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;

/** Answers briefs: a trip on standard output, or what is wrong with the brief. Gives the command's exit code. */
final class Answers {

    private final Terminal terminal;
    private final Application application;

    Answers(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    /** @param json print documents rather than text, a problem too on standard output */
    int give(byte[] document, boolean json) throws IOException {
        TripBrief brief;
        try {
            brief = application.get(BriefReader.class).read(document);
        } catch (BadBriefException e) {
            return tell(Problem.of(e), json);
        }
        Recommendation answer = application.get(Recommender.class).recommend(brief);
        if (answer instanceof Refused refused) {
            return tell(Problem.of(refused), json);
        }
        Recommended recommended = (Recommended) answer;
        if (json) {
            print(RecommendationDocument.of(recommended));
        } else {
            terminal.out().print(ItineraryText.of(recommended.itinerary(), brief.budget()));
            terminal.out().flush();
        }
        return 0;
    }

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
