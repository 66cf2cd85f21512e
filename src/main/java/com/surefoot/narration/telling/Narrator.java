package com.surefoot.narration.telling;

import com.surefoot.narration.grounding.Claim;
import com.surefoot.narration.grounding.Claims;
import com.surefoot.narration.grounding.SentenceGate;
import com.surefoot.narration.grounding.Spoken;
import com.surefoot.narration.grounding.Spoken.Said;
import com.surefoot.narration.telling.Explanation.Author;
import com.surefoot.narration.telling.Explanation.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells a trip without any model, by templates written by hand: what speaks for it, day by day, what to watch out for, and what
 * was left out.
 */
public final class Narrator implements Teller {

    /** What a model has in an explanation, counted as that has it. */
    record Part(Author author, int rejected, int filledIn) {

        /** All of it is the built-in narrator's. */
        static Part none(int rejected) {
            return new Part(Author.BUILT_IN, rejected, 0);
        }
    }

    @Override
    public Explanation tell(TripToTell trip, Audience audience) {
        Claims claims = TripClaims.of(trip);
        return tell(Passage.listOf(trip, claims, audience.language()), claims, audience);
    }

    /** Why there is no trip, and what would lead to one. All of it is known for certain. */
    public Explanation tell(RefusalToTell refusal, Audience audience) {
        Claims claims = RefusalClaims.of(refusal);
        return tell(RefusalClaims.passages(claims), claims, audience);
    }

    /** A saved trip, and what is thought of it now. */
    public Explanation tell(SavedToTell trip, Audience audience) {
        Claims claims = SavedClaims.of(trip);
        return tell(SavedClaims.passages(trip, claims), claims, audience);
    }

    private static Explanation tell(List<Passage> passages, Claims claims, Audience audience) {
        OwnWords words = new OwnWords(new SentenceGate(claims, audience.least()), audience, passages);
        return explain(passages, words::say, audience, Part.none(0));
    }

    /**
     * Puts an explanation together in the order of the trip.
     *
     * @param words what is made of each claim; nothing where there are no words for it
     * @param part what a model had in it
     */
    static Explanation explain(
            List<Passage> passages, Function<Claim, Optional<Spoken>> words, Audience audience, Part part) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int dropped = 0;
        for (Passage passage : passages) {
            List<Spoken> spoken = passage.claims().stream()
                    .map(words)
                    .flatMap(Optional::stream)
                    .toList();
            List<Said> said = said(spoken);
            dropped += spoken.size() - said.size();
            if (!said.isEmpty()) {
                paragraphs.add(new Paragraph(passage.topic(), passage.day(), said));
            }
        }
        return new Explanation(
                audience.language(),
                audience.tone(),
                part.author(),
                paragraphs,
                dropped,
                part.rejected(),
                part.filledIn());
    }

    private static List<Said> said(List<Spoken> spoken) {
        return spoken.stream()
                .filter(Said.class::isInstance)
                .map(Said.class::cast)
                .toList();
    }
}
