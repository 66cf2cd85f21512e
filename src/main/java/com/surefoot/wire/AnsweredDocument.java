package com.surefoot.wire;

import com.surefoot.evidence.desk.Answer;
import com.surefoot.evidence.desk.Answered;
import com.surefoot.watch.Effect;
import com.surefoot.wire.FactDocument.Fact;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A verification that was answered, and what came of it.
 *
 * @param value what was thought to be so
 * @param found what is so instead; only of what differs
 * @param effects what rests on the fact, judged by what is known now, with the answer and without it
 */
@Serdeable
public record AnsweredDocument(
        String id,
        Fact fact,
        String value,
        String answer,
        Optional<String> found,
        String checker,
        OffsetDateTime at,
        List<EffectDocument> effects) {

    public AnsweredDocument {
        effects = List.copyOf(effects);
    }

    public static AnsweredDocument of(Answered answered, List<Effect> effects) {
        return new AnsweredDocument(
                answered.id(),
                Fact.of(answered.fact()),
                answered.value(),
                word(answered.answer()),
                answered.answer() instanceof Answer.Differs differs ? Optional.of(differs.value()) : Optional.empty(),
                answered.checker(),
                Times.utc(answered.at()),
                EffectDocument.of(effects));
    }

    private static String word(Answer answer) {
        if (answer instanceof Answer.Differs) {
            return "differs";
        }
        return answer instanceof Answer.Confirmed ? "confirmed" : "cannot_tell";
    }
}
