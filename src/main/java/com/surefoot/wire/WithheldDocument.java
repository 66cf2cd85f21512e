package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.recommendation.Withheld;
import com.surefoot.reliability.gate.Unlock;
import com.surefoot.wire.ReliabilityDocument.FactDocument;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Something that is not shown because it is not sure enough.
 *
 * @param why in one word
 * @param threshold the confidence it would take; nothing where none is proven to be enough
 * @param weakest the fact that lets it down
 * @param unlock what would change that: {@code verify} a fact, keep a {@code buffer} of so many minutes free, or so many
 *     more {@code outcomes}
 * @param replacement the id of what is in its place
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record WithheldDocument(
        String id,
        String name,
        String kind,
        LocalDate day,
        double confidence,
        String why,
        Optional<Double> threshold,
        FactDocument weakest,
        Map<String, Object> unlock,
        Optional<String> replacement) {

    static WithheldDocument of(Withheld withheld) {
        return new WithheldDocument(
                withheld.element().element().subject(),
                withheld.name(),
                Words.of(withheld.element().element().kind()),
                withheld.element().element().day(),
                ReliabilityDocument.rounded(withheld.element().confidence()),
                Words.of(withheld.verdict().why()),
                withheld.verdict().threshold().map(ReliabilityDocument::rounded),
                FactDocument.of(withheld.verdict().weakest()),
                withheld.verdict().unlock().map(WithheldDocument::unlock).orElse(Map.of()),
                withheld.replacement());
    }

    private static Map<String, Object> unlock(Unlock unlock) {
        if (unlock instanceof Unlock.Buffer buffer) {
            return Map.of("buffer", buffer.atLeast().toMinutes());
        }
        return unlock instanceof Unlock.MoreOutcomes more
                ? Map.of("outcomes", more.atLeast())
                : Map.of("verify", ((Unlock.Verify) unlock).fact().toString());
    }
}
