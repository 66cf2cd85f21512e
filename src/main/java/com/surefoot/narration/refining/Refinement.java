package com.surefoot.narration.refining;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.TripBrief;
import java.util.List;
import java.util.Optional;

/**
 * What a traveller's words make of a brief.
 *
 * @param brief the proposed one; as it was where nothing was understood
 * @param changes the difference between the two
 * @param notUnderstood parts of the text nobody could make anything of, as they were written
 * @param impossible what was understood and cannot be done, each with the reason
 * @param question what has to be known first; what it is about is not in the proposed brief
 */
public record Refinement(
        TripBrief brief,
        List<Change> changes,
        List<String> notUnderstood,
        List<String> impossible,
        Optional<Question> question) {

    /**
     * Something that can be meant in several ways.
     *
     * @param text in the reader's language
     * @param options names of what may be meant
     */
    public record Question(String text, List<String> options) {

        public Question {
            requireNonNull(text, "text");
            options = List.copyOf(options);
        }
    }

    public Refinement {
        requireNonNull(brief, "brief");
        changes = List.copyOf(changes);
        notUnderstood = List.copyOf(notUnderstood);
        impossible = List.copyOf(impossible);
        requireNonNull(question, "question");
    }
}
