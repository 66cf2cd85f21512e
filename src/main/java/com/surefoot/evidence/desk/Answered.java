package com.surefoot.evidence.desk;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import java.time.Instant;
import java.util.Optional;

/**
 * A verification that somebody answered.
 *
 * @param id given by the desk
 * @param value what was thought to be so
 */
public record Answered(String id, FactId fact, String value, Answer answer, String checker, Instant at) {

    public Answered {
        requireNonNull(id, "id");
        requireNonNull(fact, "fact");
        requireNonNull(value, "value");
        requireNonNull(answer, "answer");
        requireNonNull(checker, "checker");
        requireNonNull(at, "at");
    }

    /** What it says of the fact; nothing where the checker could not tell. */
    public Optional<Observation> observation() {
        if (answer instanceof Answer.CannotTell) {
            return Optional.empty();
        }
        String found = answer instanceof Answer.Differs differs ? differs.value() : value;
        return Optional.of(new Observation(fact, checker, Manner.VERIFIED, at, Optional.empty(), found));
    }
}
