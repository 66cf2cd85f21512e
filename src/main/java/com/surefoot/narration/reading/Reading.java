package com.surefoot.narration.reading;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.narration.grounding.Language;
import java.util.List;
import java.util.Optional;

/**
 * A text, read.
 *
 * @param language it was read in
 * @param draft all that is known now, from this text and those before
 * @param heard what this text says, to be confirmed
 * @param notUnderstood what this text says besides
 * @param guesses what may have been meant by some of that, to be confirmed
 * @param question what is missing and matters, one thing at a time; empty if the trip can be planned
 * @param brief what can be planned; empty while something is asked
 */
public record Reading(
        Language language,
        Draft draft,
        List<Heard> heard,
        List<Span> notUnderstood,
        List<Guess> guesses,
        Optional<Question> question,
        Optional<TripBrief> brief) {

    public Reading {
        requireNonNull(language, "language");
        requireNonNull(draft, "draft");
        heard = List.copyOf(heard);
        notUnderstood = List.copyOf(notUnderstood);
        guesses = List.copyOf(guesses);
        if (question.isPresent() == brief.isPresent()) {
            throw new IllegalArgumentException(
                    "Asked %s with the brief %s. Maybe one of the two is to be empty?".formatted(question, brief));
        }
    }
}
