package com.surefoot.wire;

import com.surefoot.watch.Effect;
import com.surefoot.watch.Effect.Passing;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an observation makes of something that rests on the fact; whose trips they are is nobody's business.
 *
 * @param whose {@code saved_trip} or {@code answer}
 * @param target percent that is promised of it; nothing where no promise is
 * @param count in so many trips or answers
 */
@Serdeable
public record EffectDocument(
        String whose,
        String kind,
        String name,
        LocalDate day,
        Optional<Integer> target,
        PassingDocument before,
        PassingDocument after,
        long count) {

    /** How sure it is, and whether that is enough for it to be shown. */
    @Serdeable
    public record PassingDocument(double confidence, boolean passes) {

        private static PassingDocument of(Passing passing) {
            return new PassingDocument(ReliabilityDocument.rounded(passing.confidence()), passing.passes());
        }
    }

    /** What is alike in several is told once, what is released first. */
    static List<EffectDocument> of(List<Effect> effects) {
        Map<Effect, Long> counted = new LinkedHashMap<>();
        effects.forEach(effect -> counted.merge(effect, 1L, Long::sum));
        return counted.entrySet().stream()
                .sorted((one, other) -> rank(one.getKey()) - rank(other.getKey()))
                .map(each -> of(each.getKey(), each.getValue()))
                .toList();
    }

    private static int rank(Effect effect) {
        if (effect.isReleased()) {
            return 0;
        }
        return effect.isFallen() ? 1 : 2;
    }

    private static EffectDocument of(Effect effect, long count) {
        return new EffectDocument(
                Words.of(effect.whose()),
                Words.of(effect.kind()),
                effect.name(),
                effect.day(),
                effect.target(),
                PassingDocument.of(effect.before()),
                PassingDocument.of(effect.after()),
                count);
    }
}
